package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.monitoring.Interventions;
import fr.jumelages.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pausing, resuming and cancelling a project, for the coordinators of its territory. */
@Controller
class InterventionController {

    private final Interventions interventions;

    InterventionController(Interventions interventions) {
        this.interventions = interventions;
    }

    @GetMapping("/projets/{reference}/intervenir")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(interventions.open(reference, person), CancelForm.empty());
    }

    @PostMapping("/projets/{reference}/pause")
    ModelAndView hold(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return act(reference, person, CancelForm.empty(), () -> interventions.hold(reference, person));
    }

    @PostMapping("/projets/{reference}/reprendre")
    ModelAndView resume(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return act(reference, person, CancelForm.empty(), () -> interventions.resume(reference, person));
    }

    @PostMapping("/projets/{reference}/annuler")
    ModelAndView cancel(@PathVariable String reference, CancelForm typed, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = interventions.open(reference, person);
        if (!typed.faults().isEmpty()) {
            return refused(page(twinning, typed).addObject("faults", typed.faults()));
        }
        return act(
                reference,
                person,
                typed,
                () -> interventions.cancel(reference, typed.reason(), typed.precision(), person));
    }

    /** A refusal stands on the page as the project is now, with what was typed. */
    private ModelAndView act(String reference, Person person, CancelForm typed, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return refused(page(interventions.open(reference, person), typed).addObject("refusal", refusal));
        }
        return new ModelAndView("redirect:/projets/{reference}").addObject("reference", reference);
    }

    private static ModelAndView page(TwinningSummary twinning, CancelForm typed) {
        return new ModelAndView("monitoring/interventions")
                .addObject("twinning", twinning)
                .addObject("typed", typed)
                .addObject("reasons", CancellationReason.values());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
