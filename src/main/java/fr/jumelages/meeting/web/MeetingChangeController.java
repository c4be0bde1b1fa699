package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.meeting.MeetingChanges;
import fr.jumelages.meeting.MeetingDesk;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.MeetingReason;
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

/** Moves, turns, cancels or relinks a meeting; what everybody’s calendar will say is shown once more before it is done. */
@Controller
class MeetingChangeController {

    private static final String ADDRESS =
            "/projets/{reference}/rencontres/{number}/{change:reporter|plan-b|annuler|forme|lien}";

    private final MeetingDesk desk;
    private final MeetingChanges changes;

    MeetingChangeController(MeetingDesk desk, MeetingChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable String change,
            @AuthenticationPrincipal Person person) {
        var shown = desk.openToChange(reference, number, person);
        if (Change.of(change) == Change.PLAN_B && !shown.meeting().canTurnRemote()) {
            return to("reporter", shown);
        }
        return page(shown, Change.of(change), ChangeForm.empty(shown.meeting().link()));
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable String change,
            ChangeForm typed,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next) {
        var shown = desk.openToChange(reference, number, person);
        var kind = Change.of(change);
        if (typed.reopened()) {
            return page(shown, kind, typed);
        }
        var faults = typed.faults(kind);
        if (!faults.isEmpty()) {
            return refused(page(shown, kind, typed).addObject("faults", faults));
        }
        if (kind.isConfirmed() && !typed.confirmed()) {
            return page(shown, kind, typed).addObject("confirming", true);
        }
        return act(shown, kind, typed, next);
    }

    private ModelAndView act(MeetingDesk.Shown shown, Change kind, ChangeForm typed, RedirectAttributes next) {
        try {
            apply(shown.project().id(), shown.meeting().number(), kind, typed);
        } catch (Refusal refusal) {
            return refused(page(shown, kind, typed).addObject("refusal", refusal));
        } catch (ConcurrencyFailureException meanwhile) {
            return refused(page(shown, kind, typed).addObject("refusal", new Refusal("meeting.changedMeanwhile")));
        }
        next.addFlashAttribute("changed", kind.name());
        return to("", shown);
    }

    private void apply(TwinningId twinning, int number, Change kind, ChangeForm typed) {
        switch (kind) {
            case POSTPONE -> changes.postpone(twinning, number, typed.moment(), typed.cause());
            case PLAN_B -> changes.turnRemote(twinning, number, typed.link(), typed.cause());
            case CANCEL -> changes.cancel(twinning, number, typed.cause());
            case FORM -> changes.reshape(twinning, number, typed.mode(), typed.link(), typed.cause());
            case LINK -> changes.relink(twinning, number, typed.link());
        }
    }

    private static ModelAndView page(MeetingDesk.Shown shown, Change kind, ChangeForm typed) {
        return new ModelAndView("meeting/change")
                .addObject("project", shown.project())
                .addObject("meeting", shown.meeting())
                .addObject("change", kind)
                .addObject("typed", typed)
                .addObject("modes", MeetingMode.values())
                .addObject("reasons", MeetingReason.values());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView to(String slug, MeetingDesk.Shown shown) {
        String address = "redirect:/projets/{reference}/rencontres/{number}" + (slug.isEmpty() ? "" : "/" + slug);
        return new ModelAndView(address)
                .addObject("reference", shown.project().reference())
                .addObject("number", shown.meeting().number());
    }
}
