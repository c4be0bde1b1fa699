package fr.jumelages.feedback;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.CollectionView.Line;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each questionnaire of a project is reached by, and how many have answered it. */
@Component
class CollectionLines {

    private final QuestionnaireLinks links;
    private final AnswerCounts counts;

    CollectionLines(QuestionnaireLinks links, AnswerCounts counts) {
        this.links = links;
        this.counts = counts;
    }

    /** @param roles of the reader */
    List<Line> of(TwinningId twinning, List<Questionnaire> opened, Collection<Role> roles) {
        Map<Audience, AnswerCounts.Count> given = counts.of(twinning);
        return opened.stream()
                .map(one -> line(one, given.get(one.audience()), roles))
                .toList();
    }

    private Line line(Questionnaire questionnaire, AnswerCounts.Count count, Collection<Role> roles) {
        String address = links.address(questionnaire.id());
        return new Line(
                questionnaire.audience(),
                address,
                QrCode.of(address),
                count.people(),
                count.inGroups(),
                count.repeated(),
                roles.stream().anyMatch(role -> GroupEntry.asks(questionnaire.audience(), role)));
    }
}
