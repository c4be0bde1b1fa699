package fr.jumelages.absence.web;

import fr.jumelages.absence.Absences;
import fr.jumelages.accounts.Person;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody says when they are away and who acts for them, and sees for whom they act. */
@Controller
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    @GetMapping("/compte/absence")
    String show(@AuthenticationPrincipal Person person, Model model) {
        return page(person, AbsenceForm.empty(), model);
    }

    @PostMapping("/compte/absence")
    String begin(
            @AuthenticationPrincipal Person person,
            @ModelAttribute AbsenceForm typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            absences.begin(person, typed.chosen(), typed.days());
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refused);
            model.addAttribute("wrong", AbsenceForm.wrong(refused));
            return page(person, typed, model);
        }
        flash.addFlashAttribute("changed", "absence.begun");
        return "redirect:/compte/absence";
    }

    @PostMapping("/compte/absence/{id}/fin")
    String end(@PathVariable UUID id, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        absences.end(id, person);
        flash.addFlashAttribute("changed", "absence.ended");
        return "redirect:/compte/absence";
    }

    private String page(Person person, AbsenceForm typed, Model model) {
        model.addAttribute("absences", absences.of(person));
        model.addAttribute("today", absences.today());
        model.addAttribute("typed", typed);
        return "absence/absence";
    }
}
