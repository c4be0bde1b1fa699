package fr.jumelages.registration.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Question;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.DraftLinks;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A link by mail, to go on later or elsewhere. Whoever asks, and whatever was found, is answered the same. */
@Controller
class DraftLinkController {

    private static final QuestionPage QUESTIONS = QuestionPage.of("registration.link", Question.email("email"));

    private static final RateLimit ASKING = new RateLimit("draft-link", 30, Duration.ofHours(1));
    private static final RateLimit LETTERS = new RateLimit("draft-link-letter", 4, Duration.ofHours(1));

    private final DraftLinks links;
    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;
    private final QuestionWords words;
    private final RateLimits limits;

    DraftLinkController(
            DraftLinks links, RegistrationDrafts drafts, DraftCookie cookie, QuestionWords words, RateLimits limits) {
        this.links = links;
        this.drafts = drafts;
        this.cookie = cookie;
        this.words = words;
        this.limits = limits;
    }

    @GetMapping("/inscription/lien")
    ModelAndView ask(HttpServletRequest request, Locale locale) {
        return page(Typed.nothing(), List.of(), request, locale);
    }

    @PostMapping("/inscription/lien")
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Locale locale) {
        Typed typed = Typed.from(parameters, QUESTIONS);
        List<Problem> problems = QUESTIONS.check(typed);
        if (!problems.isEmpty()) {
            ModelAndView again = page(typed, problems, request, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        EmailAddress email = new EmailAddress(typed.text("email"));
        limits.consume(ASKING, request.getRemoteAddr());
        limits.consume(LETTERS, email.value());
        links.send(email, cookie.token(request).orElse(null));
        return new ModelAndView("redirect:/inscription/lien/envoye");
    }

    @GetMapping("/inscription/lien/envoye")
    String sent(HttpServletRequest request, Model model) {
        model.addAttribute("hasDraft", cookie.draft(request).isPresent());
        return "registration/link-sent";
    }

    @GetMapping("/inscription/reprendre/{token}")
    String look(@PathVariable String token, Model model) {
        return drafts.find(new SecretToken(token))
                .map(draft -> {
                    model.addAttribute("draft", draft);
                    model.addAttribute("token", token);
                    return "registration/resume";
                })
                .orElse("registration/draft-gone");
    }

    /** Opens the draft on this device. */
    @PostMapping("/inscription/reprendre/{token}")
    String resume(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return drafts.open(new SecretToken(token))
                .map(device -> {
                    cookie.set(device, request, response);
                    return "redirect:/inscription";
                })
                .orElse("registration/draft-gone");
    }

    private ModelAndView page(Typed typed, List<Problem> problems, HttpServletRequest request, Locale locale) {
        return new ModelAndView("registration/link")
                .addObject("hasDraft", cookie.draft(request).isPresent())
                .addObject("view", words.view(QUESTIONS, typed, problems, locale));
    }
}
