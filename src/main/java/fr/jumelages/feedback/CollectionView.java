package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires as those see them who carry the project; for anybody else there are none. */
@Service
@Transactional(readOnly = true)
public class CollectionView {

    private final JdbcClient db;
    private final Questionnaires questionnaires;
    private final QuestionnaireLinks links;
    private final Responses responses;
    private final Casefile casefile;

    CollectionView(
            JdbcClient db,
            Questionnaires questionnaires,
            QuestionnaireLinks links,
            Responses responses,
            Casefile casefile) {
        this.db = db;
        this.questionnaires = questionnaires;
        this.links = links;
        this.responses = responses;
        this.casefile = casefile;
    }

    /** @param answers so far, also below five: a number of answers says nothing of what is in them */
    public record Line(Audience audience, String address, QrCode code, int answers) {}

    /** @param canClose whether the reader is the director and the collection still runs */
    public record Shown(TwinningSummary twinning, boolean open, boolean canClose, List<Line> lines) {}

    /** @throws NotFound when the person is no member, or nothing was opened yet */
    public Shown of(String reference, Person reader) {
        TwinningId twinning = opened(reference, reader);
        var counts = responses.counts(twinning);
        List<Questionnaire> opened = questionnaires.of(twinning);
        boolean open = opened.stream().anyMatch(Questionnaire::isOpen);
        List<Line> lines = opened.stream()
                .map(one -> line(one, counts.getOrDefault(one.audience(), 0)))
                .toList();
        return new Shown(casefile.get(twinning), open, open && directs(twinning, reader), lines);
    }

    private Line line(Questionnaire questionnaire, int answers) {
        String address = links.address(questionnaire.id());
        return new Line(questionnaire.audience(), address, QrCode.of(address), answers);
    }

    private boolean directs(TwinningId twinning, Person reader) {
        return casefile.members(twinning).stream()
                .anyMatch(member ->
                        member.role() == Role.DIRECTOR && member.person().id().equals(reader.id()));
    }

    private TwinningId opened(String reference, Person reader) {
        return db.sql("select t.id from twinning t join feedback f on f.twinning_id = t.id where t.reference = ?"
                        + " and exists (select 1 from member m where m.twinning_id = t.id and m.account_id = ?)")
                .params(reference, reader.id().value())
                .query((row, n) -> new TwinningId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("feedback of " + reference));
    }
}
