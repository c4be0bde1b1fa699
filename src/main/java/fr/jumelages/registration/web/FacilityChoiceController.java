package fr.jumelages.registration.web;

import fr.jumelages.registration.FacilityChoice;
import fr.jumelages.registration.RegistrationDrafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A facility was chosen among the register’s: its name, address, number and kind are filled in, and stay open to change. */
@Controller
class FacilityChoiceController {

    private final FacilityChoice choice;
    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;

    FacilityChoiceController(FacilityChoice choice, RegistrationDrafts drafts, DraftCookie cookie) {
        this.choice = choice;
        this.drafts = drafts;
        this.cookie = cookie;
    }

    @PostMapping("/inscription/etablissement/choix")
    String choose(
            @RequestParam(defaultValue = "") String choix, HttpServletRequest request, HttpServletResponse response) {
        return choice.answers(choix)
                .map(answers -> {
                    drafts.save(cookie.tokenOrNew(request, response), answers);
                    return "redirect:/inscription/etablissement?choisi";
                })
                .orElse("redirect:/inscription/etablissement");
    }
}
