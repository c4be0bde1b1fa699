package fr.jumelages.versions;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** The project goes on by another version of a process. @param process its name as it is drawn */
record VersionChanged(TwinningId twinning, String process, String label) implements TimelineFact {

    @Override
    public List<String> args() {
        return List.of(process, label);
    }
}
