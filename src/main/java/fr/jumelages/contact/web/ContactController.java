package fr.jumelages.contact.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.contact.SchoolContact;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher writes to a facility. */
@Controller
class ContactController {

    private static final String FACILITY = "/etablissements/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    /** Whoever sends more from one place fills other people’s mailboxes. */
    private static final RateLimit SENDINGS = new RateLimit("contact", 20, Duration.ofHours(1));

    private final ContactQuestions questions;
    private final QuestionWords words;
    private final Directory directory;
    private final SchoolContact contact;
    private final RateLimits limits;

    ContactController(
            ContactQuestions questions,
            QuestionWords words,
            Directory directory,
            SchoolContact contact,
            RateLimits limits) {
        this.questions = questions;
        this.words = words;
        this.directory = directory;
        this.contact = contact;
        this.limits = limits;
    }

    @GetMapping(FACILITY + "/contact")
    String form(@PathVariable UUID id, Model model, Locale locale) {
        return page(id, Typed.nothing(), List.of(), model, locale);
    }

    @PostMapping(FACILITY + "/contact")
    String ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.from(parameters, questions.page());
        List<Problem> problems = questions.page().check(typed);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, typed, problems, model, locale);
        }
        limits.consume(SENDINGS, request.getRemoteAddr());
        contact.ask(new FacilityId(id), questions.read(typed));
        next.addFlashAttribute("email", typed.text("teacherEmail"));
        return "redirect:/etablissements/" + id + "/contact/envoye";
    }

    @GetMapping(FACILITY + "/contact/envoye")
    String sent(@PathVariable UUID id, Model model) {
        model.addAttribute("facility", directory.facility(new FacilityId(id)));
        return "contact/sent";
    }

    private String page(UUID id, Typed typed, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute("facility", directory.facility(new FacilityId(id)));
        model.addAttribute("view", words.view(questions.page(), typed, problems, locale));
        return "contact/ask";
    }
}
