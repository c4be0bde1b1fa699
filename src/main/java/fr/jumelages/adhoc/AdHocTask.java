package fr.jumelages.adhoc;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody was asked to do for a project. @param dueOn null where the policy’s days count; @param outcome, with
 * what follows it, null while it is open; @param word what its doer said of it, why not when they declined; may be null
 */
public record AdHocTask(
        AdHocTaskId id,
        TwinningId twinning,
        String title,
        String purpose,
        Role role,
        AccountId doer,
        String doerName,
        LocalDate dueOn,
        AccountId givenBy,
        String givenByName,
        Instant givenAt,
        Outcome outcome,
        Instant endedAt,
        String endedByName,
        String word) {

    public enum Outcome {
        DONE,
        /** Whoever was asked cannot do it. */
        DECLINED,
        WITHDRAWN,
        /** The project ended before it. */
        OVERTAKEN
    }

    public boolean isOpen() {
        return outcome == null;
    }

    boolean wasGivenBy(Person person) {
        return givenBy.equals(person.id());
    }
}
