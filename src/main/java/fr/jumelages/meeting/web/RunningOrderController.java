package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.forms.FormError;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormView;
import fr.jumelages.forms.Validation;
import fr.jumelages.meeting.MeetingDesk;
import fr.jumelages.meeting.RunningOrderChanges;
import fr.jumelages.shared.Refusal;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a running order that was written before. */
@Controller
class RunningOrderController {

    private static final String ADDRESS = "/projets/{reference}/rencontres/{number}/feuille-de-route";

    private final MeetingDesk desk;
    private final RunningOrderChanges orders;

    RunningOrderController(MeetingDesk desk, RunningOrderChanges orders) {
        this.desk = desk;
        this.orders = orders;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String reference, @PathVariable int number, @AuthenticationPrincipal Person person) {
        var shown = desk.openToChange(reference, number, person);
        var opened = orders.open(shown.project().id(), number);
        return page(shown, opened, FormInput.initial(opened.schema(), opened.data()), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var shown = desk.openToChange(reference, number, person);
        FormInput typed = FormInput.of(fields);
        if (typed.changesForm()) {
            var opened = orders.open(shown.project().id(), number);
            return page(shown, opened, typed.changed(opened.schema()), List.of());
        }
        try {
            Validation validation = orders.change(shown.project().id(), number, typed, person);
            if (!validation.isValid()) {
                return again(shown, validation.typed(), validation.errors());
            }
        } catch (Refusal refusal) {
            return again(shown, typed, List.of()).addObject("refusal", refusal);
        } catch (ConcurrencyFailureException meanwhile) {
            return again(shown, typed, List.of()).addObject("refusal", new Refusal("meeting.changedMeanwhile"));
        }
        next.addFlashAttribute("changed", "ORDER");
        return new ModelAndView("redirect:/projets/{reference}/rencontres/{number}")
                .addObject("reference", reference)
                .addObject("number", number);
    }

    private ModelAndView page(
            MeetingDesk.Shown shown, RunningOrderChanges.Opened opened, FormInput typed, List<FormError> errors) {
        String address = "/projets/" + shown.project().reference() + "/rencontres/"
                + shown.meeting().number() + "/feuille-de-route";
        return new ModelAndView("meeting/order")
                .addObject("project", shown.project())
                .addObject("meeting", shown.meeting())
                .addObject("address", address)
                .addObject(
                        "form",
                        FormView.of(opened.schema(), typed, opened.data(), errors)
                                .refreshedBy(address))
                .addObject(
                        "remarks",
                        orders.remarks(shown.project().id(), shown.meeting().number()));
    }

    private ModelAndView again(MeetingDesk.Shown shown, FormInput typed, List<FormError> errors) {
        var opened = orders.open(shown.project().id(), shown.meeting().number());
        ModelAndView page = page(shown, opened, typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
