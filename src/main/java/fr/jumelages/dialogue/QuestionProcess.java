package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;

/** The port to the running process; inside the caller’s transaction. @see fr.jumelages.dialogue.process */
public interface QuestionProcess {

    void asked(Asked asked, Role role, AccountId doer);

    /** Nobody is asked any more; nothing when it is over. */
    void withdrawn(Asked asked);

    /** @param reference the project’s */
    record Asked(QuestionId id, TwinningId twinning, String reference) {}
}
