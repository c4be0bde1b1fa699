package fr.jumelages.audit.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.AccountLine;
import fr.jumelages.accounts.AccountList;
import fr.jumelages.audit.AuditList;
import fr.jumelages.audit.AuditPosition;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit of one case or of one person, for administrators; without either, the question which. */
@Controller
class AuditController {

    private final AuditList audit;
    private final Casefile casefile;
    private final AccountList accounts;
    private final AuditWords words;

    AuditController(AuditList audit, Casefile casefile, AccountList accounts, AuditWords words) {
        this.audit = audit;
        this.casefile = casefile;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping("/administration/audit")
    ModelAndView show(
            @RequestParam(defaultValue = "") String projet,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String apres,
            Locale locale) {
        AuditPosition after = AuditPosition.parse(apres).orElse(null);
        if (!personne.isEmpty()) {
            return ofPerson(personne, after, locale);
        }
        String reference = projet.strip().toUpperCase(Locale.ROOT);
        return casefile.byReference(reference.replace("\0", ""))
                .map(project -> ofCase(project, after, locale))
                .orElseGet(() -> new ModelAndView("audit/audit").addObject("asked", projet.strip()));
    }

    private ModelAndView ofCase(TwinningSummary project, AuditPosition after, Locale locale) {
        return page(audit.ofCase(project.id(), after), "projet=" + project.reference(), locale)
                .addObject("asked", project.reference())
                .addObject("subject", project.reference() + " · " + project.title());
    }

    private ModelAndView ofPerson(String typed, AuditPosition after, Locale locale) {
        AccountLine person = accounts.line(id(typed));
        return page(audit.ofPerson(new AccountId(person.id()), after), "personne=" + person.id(), locale)
                .addObject("person", person.id())
                .addObject("subject", person.name());
    }

    private ModelAndView page(AuditList.Page page, String of, Locale locale) {
        String next = page.next()
                .map(after -> "/administration/audit?" + of + "&apres=" + after)
                .orElse("");
        return new ModelAndView("audit/audit")
                .addObject(
                        "lines",
                        page.lines().stream()
                                .map(line -> words.of(line, locale))
                                .toList())
                .addObject("next", next);
    }

    private static AccountId id(String typed) {
        try {
            return new AccountId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("account " + typed);
        }
    }
}
