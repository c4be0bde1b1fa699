package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.Conversation;
import fr.jumelages.feedback.SharedReport;
import fr.jumelages.shared.Refusal;
import java.util.Locale;
import java.util.UUID;
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

    ReportController(SharedReport report, Conversation conversation) {
        this.report = report;
        this.conversation = conversation;
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

    private ModelAndView page(String reference, Person person, Locale locale) {
        return new ModelAndView("feedback/synthesis").addObject("shown", report.read(reference, person, locale));
    }
}
