package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;

/** The collection’s port to the running process. */
public interface CollectionProcess {

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when nothing waits for the end any more */
    void closed(String reference);

    void lateAnswersLetIn(String reference, TwinningId twinning);

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when nothing waits for late answers any more */
    void lateAnswersClosed(String reference);
}
