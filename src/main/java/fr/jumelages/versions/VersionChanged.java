package fr.jumelages.versions;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/**
 * The project goes on by another version of a process. @param process its name as it is drawn; @param from label of the
 * version before
 */
record VersionChanged(TwinningId twinning, String process, String from, String to, String reason, AccountId askedBy)
        implements TimelineFact {

    @Override
    public List<String> args() {
        return List.of(process, from, to, reason);
    }
}
