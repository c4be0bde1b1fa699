package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.AmbassadorDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What makes an ambassador, for the director who may be one. */
@Controller
@RequestMapping("/projets/{reference}/ambassadeur")
class AmbassadorController {

    private final AmbassadorDesk desk;

    AmbassadorController(AmbassadorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String reference, @AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("shown", desk.open(reference, person));
        return "feedback/ambassador";
    }

    @PostMapping("/renouveler")
    String renew(@PathVariable String reference, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        desk.renew(reference, person);
        flash.addFlashAttribute("renewed", true);
        return back(reference);
    }

    @PostMapping("/retirer-temoignage")
    String withdraw(@PathVariable String reference, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        desk.withdrawTestimony(reference, person);
        flash.addFlashAttribute("withdrawn", true);
        return back(reference);
    }

    private static String back(String reference) {
        return "redirect:/projets/" + reference + "/ambassadeur";
    }
}
