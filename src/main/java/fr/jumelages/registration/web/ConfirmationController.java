package fr.jumelages.registration.web;

import fr.jumelages.registration.EmailConfirmation;
import fr.jumelages.registration.RegistrationStatus;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The link of the confirmation letter: looking at it changes nothing, the button confirms. */
@Controller
class ConfirmationController {

    private final EmailConfirmation confirmation;

    ConfirmationController(EmailConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @GetMapping("/inscription/confirmation/{token}")
    String look(@PathVariable String token, Model model) {
        return page(new SecretToken(token), model);
    }

    @PostMapping("/inscription/confirmation/{token}")
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        try {
            confirmation.confirm(secret);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page(secret, model);
    }

    private String page(SecretToken token, Model model) {
        EmailConfirmation.State state = confirmation.look(token);
        model.addAttribute("token", token.value());
        model.addAttribute("state", state);
        model.addAttribute("open", state.status() == RegistrationStatus.SUBMITTED);
        model.addAttribute("expired", state.status() == RegistrationStatus.EXPIRED);
        return "registration/confirmation";
    }
}
