package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Batch;
import fr.jumelages.monitoring.BatchProjects;
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

/** What can be done to the ticked projects of the board: nudge who is late, or put somebody in another’s place. */
@Controller
class BatchController {

    private final BatchProjects projects;
    private final Batch batch;

    BatchController(BatchProjects projects, Batch batch) {
        this.projects = projects;
        this.batch = batch;
    }

    @GetMapping("/suivi/lot")
    ModelAndView show(@AuthenticationPrincipal Person person, BatchForm form) {
        return new ModelAndView("monitoring/batch")
                .addObject("ticked", projects.of(form.projet(), person))
                .addObject("members", projects.members(form.projet(), person))
                .addObject("typed", form.act());
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

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
