package fr.jumelages.contact.web;

import fr.jumelages.contact.ContactCalls;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link of the letter that proposes a call: the teacher chooses one of two moments, or says that none suits. */
@Controller
class CallController {

    private static final String LINK = "/etablissements/contact/appel/{token}";
    private static final String NONE = "aucun";
    private static final int LONGEST = 500;

    private final ContactCalls calls;

    CallController(ContactCalls calls) {
        this.calls = calls;
    }

    @GetMapping(LINK)
    String look(@PathVariable String token, Model model) {
        return page(new SecretToken(token), model);
    }

    @PostMapping(LINK)
    String choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String creneau,
            @RequestParam(defaultValue = "") String mot,
            Model model,
            HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        calls.look(secret);
        try {
            answer(secret, creneau, mot);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refused);
            model.addAttribute("chosen", creneau);
            model.addAttribute("words", mot);
        }
        return page(secret, model);
    }

    private void answer(SecretToken token, String slot, String words) {
        if (!slot.equals(NONE)) {
            calls.choose(token, moment(slot));
            return;
        }
        if (words.length() > LONGEST) {
            throw new Refusal("contact.callWords", LONGEST);
        }
        String plain = words.replaceAll("[\\p{Cntrl}&&[^\n]]|\\p{Cs}", "").strip();
        calls.refuseAll(token, plain.isEmpty() ? null : plain);
    }

    private static LocalDateTime moment(String slot) {
        try {
            return LocalDateTime.parse(slot);
        } catch (DateTimeParseException nothingChosen) {
            throw new Refusal("contact.callNotChosen");
        }
    }

    private String page(SecretToken token, Model model) {
        model.addAttribute("token", token.value());
        model.addAttribute("call", calls.look(token));
        return "contact/call";
    }
}
