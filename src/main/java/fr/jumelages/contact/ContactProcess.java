package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;

/** The second stage’s port to the running process. */
public interface ContactProcess {

    /** A further project of a facility begins with a school’s request. */
    void opened(TwinningId twinning, String reference);

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when the project looks for no school any more */
    void requested(String reference, ContactRequestId request);
}
