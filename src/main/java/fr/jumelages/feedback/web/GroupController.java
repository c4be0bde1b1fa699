package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.GroupEntry;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands that were raised in a group, counted by the referent or the teacher who asked. */
@Controller
@RequestMapping("/projets/{reference}/questionnaires/{audience}/groupe")
class GroupController {

    private final GroupEntry groups;

    GroupController(GroupEntry groups) {
        this.groups = groups;
    }

    @GetMapping
    ModelAndView sheet(
            @PathVariable String reference, @PathVariable String audience, @AuthenticationPrincipal Person person) {
        GroupEntry.Sheet sheet = groups.open(reference, Audience.ofSlug(audience), person);
        return page(sheet, HandsForm.untouched(sheet.questions()));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String reference,
            @PathVariable String audience,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        GroupEntry.Sheet sheet = groups.open(reference, Audience.ofSlug(audience), person);
        HandsForm form = HandsForm.of(sheet.questions(), fields.toSingleValueMap());
        if (!form.errors().isEmpty()) {
            ModelAndView again = page(sheet, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        groups.record(reference, form.hands(sheet.audience()), form.receipt(), person);
        flash.addFlashAttribute("recorded", true);
        return back(reference, audience);
    }

    @PostMapping("/{id}/retirer")
    ModelAndView remove(
            @PathVariable String reference,
            @PathVariable String audience,
            @PathVariable("id") UUID group,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        groups.remove(reference, Audience.ofSlug(audience), group, person);
        flash.addFlashAttribute("removed", true);
        return back(reference, audience);
    }

    private static ModelAndView page(GroupEntry.Sheet sheet, HandsForm form) {
        return new ModelAndView("feedback/group", Map.of("sheet", sheet, "form", form));
    }

    private static ModelAndView back(String reference, String audience) {
        return new ModelAndView("redirect:/projets/" + reference + "/questionnaires/" + audience + "/groupe");
    }
}
