package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.Conversation;
import fr.jumelages.feedback.SentenceChoice;
import fr.jumelages.feedback.SharedReport;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The shared synthesis as a page, and the comments under it. */
@Controller
class ReportController {

    private final SharedReport report;
    private final Conversation conversation;
    private final SentenceChoice sentences;

    ReportController(SharedReport report, Conversation conversation, SentenceChoice sentences) {
        this.report = report;
        this.conversation = conversation;
        this.sentences = sentences;
    }

    @GetMapping("/projets/{reference}/bilan")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person, Locale locale) {
        return page(reference, person, locale).addObject("receipt", UUID.randomUUID());
    }

    @PostMapping("/projets/{reference}/bilan/commentaires")
    ModelAndView comment(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        UUID receipt = QuestionnairePage.receipt(fields);
        String words = fields.toSingleValueMap().getOrDefault("words", "");
        try {
            conversation.comment(reference, words, fields.containsKey(QuestionnairePage.REREAD), receipt, person);
            return new ModelAndView("redirect:/projets/" + reference + "/bilan#commentaires");
        } catch (Refusal refusal) {
            ModelAndView again = page(reference, person, locale)
                    .addObject("receipt", receipt)
                    .addObject("typed", words)
                    .addObject("refusal", refusal);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    /** What is no id is as if it weren’t there. */
    @PostMapping("/projets/{reference}/bilan/phrases")
    String choose(
            @PathVariable String reference,
            @RequestParam(name = "hidden", required = false) List<String> hidden,
            @AuthenticationPrincipal Person person) {
        List<UUID> ids = Stream.ofNullable(hidden)
                .flatMap(List::stream)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
        sentences.hide(reference, ids, person);
        return "redirect:/projets/" + reference + "/bilan#phrases";
    }

    private ModelAndView page(String reference, Person person, Locale locale) {
        return new ModelAndView("feedback/synthesis")
                .addObject("shown", report.read(reference, person, locale))
                .addObject("sentences", sentences.of(reference, person));
    }
}
