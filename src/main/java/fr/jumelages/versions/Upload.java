package fr.jumelages.versions;

import fr.jumelages.versions.Inspection.Change;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that were checked and wait to be put into service. @param basedOn the version that was in service then */
public record Upload(
        UUID id,
        String process,
        Map<String, String> files,
        List<Change> changes,
        String basedOn,
        String uploadedBy,
        Instant uploadedAt,
        Status status) {

    public enum Status {
        CHECKED,
        DEPLOYED,
        DROPPED
    }
}
