package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Batch;
import fr.jumelages.monitoring.BatchGiving;
import fr.jumelages.monitoring.BatchNudges;
import fr.jumelages.monitoring.BatchProjects;
import fr.jumelages.reminders.Nudges;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What can be done to the ticked projects of the board: nudge who is late, put somebody in another’s place, or give
 * a role’s open steps to one person.
 */
@Controller
class BatchController {

    private final BatchProjects projects;
    private final Batch batch;
    private final BatchGiving giving;
    private final BatchNudges nudges;
    private final Accounts accounts;

    BatchController(BatchProjects projects, Batch batch, BatchGiving giving, BatchNudges nudges, Accounts accounts) {
        this.projects = projects;
        this.batch = batch;
        this.giving = giving;
        this.nudges = nudges;
        this.accounts = accounts;
    }

    @GetMapping("/suivi/lot")
    ModelAndView show(@AuthenticationPrincipal Person person, BatchForm form) {
        return new ModelAndView("monitoring/batch")
                .addObject("ticked", projects.of(form.projet(), person))
                .addObject("members", projects.members(form.projet(), person))
                .addObject("typed", form.act());
    }

    @PostMapping("/suivi/lot/relance")
    ModelAndView nudge(@AuthenticationPrincipal Person person, BatchForm form, RedirectAttributes flash) {
        List<FieldFault> faults = form.reasonFaults("relance-motif");
        if (!faults.isEmpty()) {
            return unprocessable(show(person, form))
                    .addObject("faults", faults)
                    .addObject("nudgedBecause", form.act().motif());
        }
        Nudges.Outcome outcome = nudges.nudge(form.projet(), form.act().motif(), person);
        flash.addFlashAttribute("nudged", outcome.names());
        flash.addFlashAttribute("spared", outcome.spared());
        return new ModelAndView("redirect:/suivi?etat=retard");
    }

    @PostMapping("/suivi/lot/remplacement")
    ModelAndView replace(@AuthenticationPrincipal Person person, BatchForm form, RedirectAttributes flash) {
        List<FieldFault> faults = form.faults();
        if (!faults.isEmpty()) {
            return unprocessable(show(person, form)).addObject("faults", faults);
        }
        try {
            Batch.Outcome outcome = batch.replace(
                    form.projet(), form.act().replacement(), form.act().motif(), person);
            flash.addFlashAttribute("replaced", outcome.replaced());
            flash.addFlashAttribute("newcomer", form.act().nom());
            flash.addFlashAttribute("spared", outcome.spared());
            return new ModelAndView("redirect:/suivi?etat=ouverts");
        } catch (Refusal refusal) {
            return unprocessable(show(person, form)).addObject("refusal", refusal);
        }
    }

    @PostMapping("/suivi/lot/attribution")
    ModelAndView give(@AuthenticationPrincipal Person person, BatchForm form, RedirectAttributes flash) {
        List<FieldFault> faults = form.givingFaults();
        if (!faults.isEmpty()) {
            return unprocessable(show(person, form))
                    .addObject("faults", faults)
                    .addObject("given", form.a())
                    .addObject("givenBecause", form.act().motif());
        }
        BatchGiving.Outcome outcome =
                giving.give(form.projet(), form.doer(), form.act().motif(), person);
        flash.addFlashAttribute("given", outcome.given());
        flash.addFlashAttribute(
                "doer",
                outcome.given() == 0 ? "" : accounts.get(form.doer().account()).name());
        flash.addFlashAttribute("spared", outcome.spared());
        return new ModelAndView("redirect:/suivi?etat=ouverts");
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
