package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Interventions;
import fr.jumelages.monitoring.StepInterventions;
import fr.jumelages.monitoring.StepNudges;
import fr.jumelages.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can be done for a project, one page each, for the coordinators of its territory. */
@Controller
@RequestMapping("/projets/{reference}/intervenir")
class InterventionController {

    private final Interventions interventions;
    private final StepInterventions steps;
    private final StepNudges nudges;
    private final InterventionPages pages;

    InterventionController(
            Interventions interventions, StepInterventions steps, StepNudges nudges, InterventionPages pages) {
        this.interventions = interventions;
        this.steps = steps;
        this.nudges = nudges;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return pages.choice(interventions.open(reference, person), person);
    }

    @GetMapping("/{act}")
    ModelAndView ask(
            @PathVariable String reference,
            @PathVariable String act,
            ActForm typed,
            @AuthenticationPrincipal Person person) {
        Act asked = Act.ofSlug(act);
        try {
            return pages.ask(asked, interventions.open(reference, person, asked.intervention()), typed);
        } catch (Refusal refusal) {
            return pages.refused(pages.choice(interventions.open(reference, person), person), refusal);
        }
    }

    /** A refusal stands on the page as the project is now, with what was typed. */
    @PostMapping("/{act}")
    ModelAndView act(
            @PathVariable String reference,
            @PathVariable String act,
            ActForm typed,
            @AuthenticationPrincipal Person person) {
        Act asked = Act.ofSlug(act);
        var twinning = interventions.open(reference, person);
        if (!asked.intervention().allowed(twinning.status(), person.roles())) {
            return ask(reference, act, typed, person);
        }
        if (!typed.faults(asked).isEmpty()) {
            return pages.faulty(pages.ask(asked, twinning, typed), typed.faults(asked));
        }
        try {
            carryOut(asked, reference, typed, person);
        } catch (Refusal refusal) {
            return pages.refused(pages.ask(asked, interventions.open(reference, person), typed), refusal);
        }
        return new ModelAndView("redirect:/projets/{reference}").addObject("reference", reference);
    }

    private void carryOut(Act act, String reference, ActForm typed, Person person) {
        String reason = typed.motif();
        switch (act) {
            case NUDGE -> nudges.nudge(reference, typed.tache(), reason, person);
            case EXTEND -> steps.extend(reference, typed.tache(), typed.until(), reason, person);
            case REASSIGN -> steps.give(reference, typed.tache(), typed.doer(), reason, person);
            case REPLACE_MEMBER -> steps.replace(reference, typed.replacement(), reason, person);
            case MOVE -> interventions.move(reference, typed.stage(), reason, person);
            case HOLD -> interventions.hold(reference, reason, person);
            case RESUME -> interventions.resume(reference, reason, person);
            case REOPEN -> interventions.reopen(reference, reason, person);
            case CANCEL -> interventions.cancel(reference, typed.cancellation(), reason, person);
        }
    }
}
