package fr.jumelages.correspondence.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.correspondence.UndeliveredLetters;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters that could not be delivered, and sending them once more. */
@Controller
class LetterController {

    private final UndeliveredLetters letters;

    LetterController(UndeliveredLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/suivi/courriers")
    ModelAndView list(@AuthenticationPrincipal Person person) {
        return new ModelAndView("correspondence/undelivered").addObject("letters", letters.newest(person));
    }

    /** @param adresse the corrected address; as it was when empty or missing */
    @PostMapping("/suivi/courriers/{id}/renvoyer")
    ModelAndView sendAgain(
            @PathVariable UUID id,
            @RequestParam(required = false) String adresse,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        try {
            letters.sendAgain(id, adresse, person);
        } catch (Refusal refusal) {
            return refused(person, id, adresse);
        }
        flash.addFlashAttribute("queued", true);
        return new ModelAndView("redirect:/suivi/courriers");
    }

    private ModelAndView refused(Person person, UUID id, String typed) {
        ModelAndView page = list(person).addObject("wrong", id).addObject("typed", typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
