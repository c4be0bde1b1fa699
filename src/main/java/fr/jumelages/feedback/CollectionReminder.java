package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells referents and teachers at half time how many have answered, while they can still ask the others. */
@Service
@Transactional
public class CollectionReminder {

    private final AnswerCounts counts;
    private final Questionnaires questionnaires;
    private final Announcer announcer;

    CollectionReminder(AnswerCounts counts, Questionnaires questionnaires, Announcer announcer) {
        this.counts = counts;
        this.questionnaires = questionnaires;
        this.announcer = announcer;
    }

    /** Safe to repeat: nobody gets it twice. */
    public void remind(TwinningId twinning) {
        questionnaires.of(twinning).stream()
                .findFirst()
                .ifPresent(one -> announcer.writeHalfTime(
                        twinning, counts.all(twinning), one.expiresAt().toString()));
    }
}
