package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;

/** The first stage’s port to the running process. */
public interface RegistrationProcess {

    /** The project’s process begins. */
    void submitted(TwinningId twinning, String reference);

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when it waits no more */
    void emailConfirmed(String reference);
}
