package fr.jumelages.contact.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.contact.SchoolContact;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final ContactWarnings warnings;
    private final AskPage page;
    private final SchoolContact contact;
    private final RateLimits limits;

    ContactController(
            ContactQuestions questions,
            ContactWarnings warnings,
            AskPage page,
            SchoolContact contact,
            RateLimits limits) {
        this.questions = questions;
        this.warnings = warnings;
        this.page = page;
        this.contact = contact;
        this.limits = limits;
    }

    @GetMapping(FACILITY + "/contact")
    String form(@PathVariable UUID id, Model model, Locale locale) {
        return page.show(new FacilityId(id), Typed.nothing(), List.of(), List.of(), model, locale);
    }

    /** Looks for the school without scripts. */
    @PostMapping(value = FACILITY + "/contact", params = "rechercher")
    String search(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
        return page.show(new FacilityId(id), typed(parameters), List.of(), List.of(), model, locale);
    }

    /** Takes the number that was meant when a leading zero was missing. */
    @PostMapping(value = FACILITY + "/contact", params = "numero")
    String takeNumber(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam String numero,
            Model model,
            Locale locale) {
        Typed typed = typed(parameters).with(new Typed(Map.of("uai", List.of(numero))));
        return page.show(new FacilityId(id), typed, List.of(), List.of(), model, locale);
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
        Typed typed = typed(parameters);
        List<Problem> problems = questions.page().check(typed);
        List<Problem> doubts = problems.isEmpty() ? warnings.of(typed) : List.of();
        boolean read = parameters.getOrDefault("lu", List.of()).containsAll(AskPage.codes(doubts));
        if (!problems.isEmpty() || !read) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.show(new FacilityId(id), typed, problems, doubts, model, locale);
        }
        limits.consume(SENDINGS, request.getRemoteAddr());
        contact.ask(new FacilityId(id), questions.read(typed));
        next.addFlashAttribute("email", typed.text("teacherEmail"));
        return "redirect:/etablissements/" + id + "/contact/envoye";
    }

    @GetMapping(FACILITY + "/contact/envoye")
    String sent(@PathVariable UUID id, Model model) {
        page.sent(new FacilityId(id), model);
        return "contact/sent";
    }

    private Typed typed(MultiValueMap<String, String> parameters) {
        return Typed.from(parameters, questions.page());
    }
}
