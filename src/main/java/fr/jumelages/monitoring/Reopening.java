package fr.jumelages.monitoring;

import fr.jumelages.casefile.CaseFact.CaseReopened;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.LateAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A completed project lets late answers in; it stays completed, only its feedback is counted anew. */
@Service
@Transactional
public class Reopening {

    private final Casefile casefile;
    private final LateAnswers answers;
    private final ApplicationEventPublisher facts;

    Reopening(Casefile casefile, LateAnswers answers, ApplicationEventPublisher facts) {
        this.casefile = casefile;
        this.answers = answers;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public boolean possible(TwinningId twinning) {
        return answers.possible(twinning);
    }

    void reopen(TwinningId twinning, String reason) {
        facts.publishEvent(new CaseReopened(twinning, reason));
        answers.letIn(casefile.get(twinning));
    }
}
