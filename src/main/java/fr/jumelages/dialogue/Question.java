package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;

/**
 * A question to somebody of the other side. @param taskId and @param formId of the step from which it was asked;
 * @param doerName who is asked; @param outcome null while it waits; @param answer null without one
 */
public record Question(
        QuestionId id,
        TwinningId twinning,
        String taskId,
        String formId,
        String words,
        AccountId doer,
        String doerName,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        Outcome outcome,
        String answer,
        String answeredByName,
        Instant endedAt) {

    public enum Outcome {
        ANSWERED,
        WITHDRAWN,
        /** The project ended before it. */
        OVERTAKEN
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isAnswered() {
        return outcome == Outcome.ANSWERED;
    }

    public boolean wasAskedBy(Person person) {
        return askedBy.equals(person.id());
    }
}
