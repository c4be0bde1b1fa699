package fr.jumelages.local;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.CollectionView;
import fr.jumelages.feedback.PublicQuestionnaires;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.SecretToken;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Residents, pupils, staff, teachers and families of the stories answer their questionnaires. */
@Component
@Profile("local")
class DemoFeedback {

    private static final int PEOPLE = 7;

    private final CollectionView collection;
    private final PublicQuestionnaires questionnaires;
    private final Casefile casefile;

    DemoFeedback(CollectionView collection, PublicQuestionnaires questionnaires, Casefile casefile) {
        this.collection = collection;
        this.questionnaires = questionnaires;
        this.casefile = casefile;
    }

    /** Once, on the first day that the links are there: enough people of each audience for figures to be shown. */
    void answerQuestionnaires(TwinningSummary twinning) {
        for (CollectionView.Line line :
                collection.of(twinning.reference(), member(twinning)).lines()) {
            for (int person = line.answers(); person < PEOPLE; person++) {
                questionnaires.answer(
                        new SecretToken(line.address().substring(line.address().lastIndexOf('/') + 1)),
                        UUID.randomUUID(),
                        grades(person),
                        false);
            }
        }
    }

    private Person member(TwinningSummary twinning) {
        return casefile.members(twinning.id()).get(0).person();
    }

    private static Answers grades(int person) {
        String high = String.valueOf(3 + person % 3);
        return Answers.of(Map.of("q1", high, "q2", "5", "q3", "4", "q4", high, "q5", "5"));
    }
}
