package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slips of paper to hand out, each with a link of its own that takes one answer. Printed once: no link is kept to print again. */
@Service
public class Slips {

    public static final int MOST_AT_ONCE = 60;

    private static final int MOST = 600;

    private final CaseAccess access;
    private final Questionnaires questionnaires;
    private final Tickets tickets;
    private final QuestionnaireLinks links;
    private final PdfPages pages;

    Slips(CaseAccess access, Questionnaires questionnaires, Tickets tickets, QuestionnaireLinks links, PdfPages pages) {
        this.access = access;
        this.questionnaires = questionnaires;
        this.tickets = tickets;
        this.links = links;
        this.pages = pages;
    }

    public record Slip(String address, String code) {}

    /**
     * @return a PDF of A4 pages to cut
     * @throws NotFound for who is no member
     * @throws Refusal {@code feedback.slipsCount} unless 1 to 60, {@code feedback.slipsTooMany} above 600 in all
     */
    @Transactional
    public byte[] print(String reference, Audience audience, int count, Person person, Locale locale) {
        TwinningSummary twinning = access.openAsMember(reference, person);
        Questionnaire questionnaire = questionnaires.of(twinning.id()).stream()
                .filter(one -> one.audience() == audience)
                .findFirst()
                .orElseThrow(() -> new NotFound("questionnaire of " + reference));
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new Refusal("feedback.slipsCount", MOST_AT_ONCE);
        }
        if (tickets.made(questionnaire.id()) + count > MOST) {
            throw new Refusal("feedback.slipsTooMany", MOST);
        }
        List<Slip> slips = tickets.make(questionnaire.id(), count).stream()
                .map(links::address)
                .map(address -> new Slip(address, QrCode.of(address).dataAddress()))
                .toList();
        return pages.print(
                "feedback/slips", Map.of("title", twinning.title(), "audience", audience, "slips", slips), locale);
    }
}
