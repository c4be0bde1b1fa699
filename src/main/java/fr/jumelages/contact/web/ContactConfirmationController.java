package fr.jumelages.contact.web;

import fr.jumelages.contact.SchoolContact;
import fr.jumelages.contact.TeacherRequests;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The link of the teacher’s letter: looking at it changes nothing, the button sends the request on. Whoever holds it has
 * shown that the mailbox is theirs, so they also see here what else they wait for, and may take it back.
 */
@Controller
class ContactConfirmationController {

    private static final String LINK = "/etablissements/contact/confirmation/{token}";

    private final SchoolContact contact;
    private final TeacherRequests requests;

    ContactConfirmationController(SchoolContact contact, TeacherRequests requests) {
        this.contact = contact;
        this.requests = requests;
    }

    @GetMapping(LINK)
    String look(@PathVariable String token, Model model) {
        return page(new SecretToken(token), model);
    }

    @PostMapping(LINK)
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        trying(() -> contact.confirm(secret), model, response);
        return page(secret, model);
    }

    @PostMapping(LINK + "/retrait")
    String withdraw(
            @PathVariable String token,
            @RequestParam(required = false) UUID demande,
            Model model,
            HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        SchoolContact.State state = contact.look(secret);
        trying(() -> requests.withdraw(state.teacher(), demande), model, response);
        model.addAttribute("withdrawn", model.getAttribute("refusal") == null);
        return page(secret, model);
    }

    private static void trying(Runnable step, Model model, HttpServletResponse response) {
        try {
            step.run();
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refused);
        }
    }

    private String page(SecretToken token, Model model) {
        SchoolContact.State state = contact.look(token);
        model.addAttribute("token", token.value());
        model.addAttribute("state", state);
        model.addAttribute("open", requests.openOf(state.teacher()));
        return "contact/confirmation";
    }
}
