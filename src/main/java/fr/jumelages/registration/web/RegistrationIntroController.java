package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.registration.Segment;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a registration begins, and where it is taken up again. */
@Controller
class RegistrationIntroController {

    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;
    private final String baseUrl;

    RegistrationIntroController(
            RegistrationDrafts drafts, DraftCookie cookie, @Value("${app.base-url}") String baseUrl) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/inscription")
    String intro(HttpServletRequest request, Model model) {
        cookie.token(request).ifPresent(token -> {
            var draft = drafts.find(token).orElseThrow();
            model.addAttribute("draft", draft);
            model.addAttribute("resumePath", resumePath(draft.typed()));
            model.addAttribute("link", baseUrl + "/inscription/reprendre/" + token.value());
        });
        return "registration/intro";
    }

    @PostMapping("/inscription")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        cookie.set(drafts.begin(), request, response);
        return "redirect:/inscription/" + Segment.FACILITY.path();
    }

    /** Opens the draft on this device too. */
    @GetMapping("/inscription/reprendre/{token}")
    String resume(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        SecretToken secret = new SecretToken(token);
        return drafts.find(secret)
                .map(draft -> {
                    cookie.set(secret, request, response);
                    return "redirect:/inscription";
                })
                .orElse("registration/draft-gone");
    }

    static String resumePath(Typed typed) {
        return "/inscription/" + Segment.firstToMend(typed).map(Segment::path).orElse(RegistrationRecapController.PATH);
    }
}
