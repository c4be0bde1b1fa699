package fr.jumelages.adhoc;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;

/** The port to the running process; inside the caller’s transaction. @see fr.jumelages.adhoc.process */
public interface AdHocTaskProcess {

    /** @param until null leaves the date to the policy */
    void added(Asked asked, Role role, AccountId doer, Instant until);

    /** The step goes away; nothing when it is over. */
    void withdrawn(Asked asked);

    /** @param reference the project’s */
    record Asked(AdHocTaskId id, TwinningId twinning, String reference) {}
}
