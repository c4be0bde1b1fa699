package fr.jumelages.contact.web;

import fr.jumelages.contact.SchoolContact;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The link of the teacher’s letter: looking at it changes nothing, the button sends the request on. */
@Controller
class ContactConfirmationController {

    private final SchoolContact contact;

    ContactConfirmationController(SchoolContact contact) {
        this.contact = contact;
    }

    @GetMapping("/etablissements/contact/confirmation/{token}")
    String look(@PathVariable String token, Model model) {
        return page(new SecretToken(token), model);
    }

    @PostMapping("/etablissements/contact/confirmation/{token}")
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        try {
            contact.confirm(secret);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refused);
        }
        return page(secret, model);
    }

    private String page(SecretToken token, Model model) {
        model.addAttribute("token", token.value());
        model.addAttribute("state", contact.look(token));
        return "contact/confirmation";
    }
}
