package fr.jumelages.registration.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.registration.DraftSending;
import fr.jumelages.registration.RegistrationWords;
import fr.jumelages.registration.Segment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything once more before it leaves, the sending, and what follows. */
@Controller
class RegistrationRecapController {

    static final String PATH = "recapitulatif";

    /** Whoever sends more from one place fills other people’s mailboxes. */
    private static final RateLimit SENDINGS = new RateLimit("registration", 20, Duration.ofHours(1));

    private final DraftCookie cookie;
    private final RegistrationWords words;
    private final DraftSending sending;
    private final RateLimits limits;

    RegistrationRecapController(DraftCookie cookie, RegistrationWords words, DraftSending sending, RateLimits limits) {
        this.cookie = cookie;
        this.words = words;
        this.sending = sending;
        this.limits = limits;
    }

    @GetMapping("/inscription/" + PATH)
    String recap(HttpServletRequest request, Model model, Locale locale) {
        return cookie.draft(request)
                .map(draft -> {
                    model.addAttribute("sections", words.checked(draft.typed(), locale));
                    model.addAttribute(
                            "complete", Segment.firstToMend(draft.typed()).isEmpty());
                    model.addAttribute("savedAt", draft.savedAt());
                    return "registration/recap";
                })
                .orElse("redirect:/inscription");
    }

    @PostMapping("/inscription/" + PATH)
    String send(HttpServletRequest request, HttpServletResponse response) {
        var token = cookie.token(request);
        if (token.isEmpty()) {
            return "redirect:/inscription/envoyee";
        }
        limits.consume(SENDINGS, request.getRemoteAddr());
        sending.send(token.get()).ifPresent(copy -> ReceiptController.remember(copy, request, response));
        cookie.clear(request, response);
        return "redirect:/inscription/envoyee";
    }
}
