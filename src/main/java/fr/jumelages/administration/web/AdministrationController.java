package fr.jumelages.administration.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where administrators begin: each thing they look after, with what it is for. */
@Controller
class AdministrationController {

    /** Last parts of the addresses, most used first; their words are {@code administration.home.<place>}. */
    private static final List<String> PLACES =
            List.of("comptes", "referentiels", "calendriers", "versions", "exploitation", "audit");

    @GetMapping("/administration")
    String home(Model model) {
        model.addAttribute("places", PLACES);
        return "administration/home";
    }
}
