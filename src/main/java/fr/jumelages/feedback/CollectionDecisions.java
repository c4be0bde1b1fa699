package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members decide of the collection: to ask before the last meeting, to wait no longer, to hear late voices. */
@Service
@Transactional
public class CollectionDecisions {

    private final CaseAccess access;
    private final FeedbackCollection collection;
    private final EarlyFeedback early;
    private final LateAnswers late;
    private final CollectionProcess process;

    CollectionDecisions(
            CaseAccess access,
            FeedbackCollection collection,
            EarlyFeedback early,
            LateAnswers late,
            CollectionProcess process) {
        this.access = access;
        this.collection = collection;
        this.early = early;
        this.late = late;
        this.process = process;
    }

    /**
     * @throws fr.jumelages.shared.NotFound for who is not a director of the project
     * @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when nothing waits for the end
     */
    public void close(String reference, Person director) {
        TwinningSummary twinning = access.openAs(reference, director, Role.DIRECTOR);
        if (late.running(twinning.id())) {
            late.close(twinning);
        } else {
            collection.closed(twinning);
            process.closed(twinning.reference());
        }
    }

    /**
     * @throws fr.jumelages.shared.NotFound for who is no member
     * @throws fr.jumelages.shared.Refusal {@code feedback.nothingToAsk} before the first meeting was told
     */
    public void openEarly(String reference, Person member) {
        TwinningSummary twinning = access.openAsMember(reference, member);
        early.require(twinning);
        collection.openEarly(twinning.id());
    }

    /**
     * @throws fr.jumelages.shared.NotFound for who is not a director of the project
     * @throws fr.jumelages.shared.Refusal {@code feedback.notLate}
     */
    public void letLateAnswersIn(String reference, Person director) {
        late.letIn(access.openAs(reference, director, Role.DIRECTOR));
    }
}
