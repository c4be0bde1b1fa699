package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.meeting.MeetingAdding;
import fr.jumelages.meeting.MeetingDesk;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.PlanB;
import fr.jumelages.shared.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a meeting to those that were agreed. */
@Controller
class MeetingAddingController {

    private static final String ADDRESS = "/projets/{reference}/rencontres/nouvelle";

    private final MeetingDesk desk;
    private final MeetingAdding adding;

    MeetingAddingController(MeetingDesk desk, MeetingAdding adding) {
        this.desk = desk;
        this.adding = adding;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(desk.openToAdd(reference, person), AddingForm.usual());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(
            @PathVariable String reference,
            AddingForm typed,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next) {
        TwinningSummary project = desk.openToAdd(reference, person);
        var faults = typed.faults();
        if (!faults.isEmpty()) {
            return refused(page(project, typed).addObject("faults", faults));
        }
        try {
            int number = adding.add(project.id(), typed.meeting());
            next.addFlashAttribute("changed", "ADDED");
            return new ModelAndView("redirect:/projets/{reference}/rencontres/" + number)
                    .addObject("reference", reference);
        } catch (Refusal refusal) {
            return refused(page(project, typed).addObject("refusal", refusal));
        } catch (ConcurrencyFailureException meanwhile) {
            return refused(page(project, typed).addObject("refusal", new Refusal("meeting.changedMeanwhile")));
        }
    }

    private static ModelAndView page(TwinningSummary project, AddingForm typed) {
        return new ModelAndView("meeting/add")
                .addObject("project", project)
                .addObject("typed", typed)
                .addObject("modes", MeetingMode.values())
                .addObject("plans", PlanB.values());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
