package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.UndeliveredLetters;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters that could not be delivered, and sending them once more. */
@Controller
class LetterController {

    private final UndeliveredLetters letters;

    LetterController(UndeliveredLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/suivi/courriers")
    String list(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("letters", letters.newest(person));
        return "monitoring/letters";
    }

    @PostMapping("/suivi/courriers/{id}/renvoyer")
    String sendAgain(@PathVariable UUID id, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        letters.sendAgain(id, person);
        flash.addFlashAttribute("queued", true);
        return "redirect:/suivi/courriers";
    }
}
