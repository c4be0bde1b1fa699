package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;
import java.time.Instant;

/** The second stage’s port to the running process. */
public interface ContactProcess {

    /** A further project of a facility begins with a school’s request. */
    void opened(TwinningId twinning, String reference);

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when the project looks for no school any more */
    void requested(String reference, ContactRequestId request, TeacherStanding teacher);

    /**
     * The teacher answered the call proposed. @param answerFrom since when the director’s next answer can be expected
     *
     * @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when nobody waits for it any more
     */
    void callChosen(String reference, ContactRequestId request, Instant answerFrom);

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when the request has ended or the project is on hold */
    void withdrawn(String reference, ContactRequestId request);

    /**
     * As {@link #withdrawn}, and the search ends with it.
     *
     * @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when it has ended or the project is on hold
     */
    void lastWithdrawn(String reference);
}
