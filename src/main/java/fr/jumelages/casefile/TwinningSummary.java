package fr.jumelages.casefile;

import java.time.Instant;
import java.util.UUID;

/** A case as pages and other features see it. School fields are null until a school joined. */
public record TwinningSummary(
        TwinningId id,
        String reference,
        String facilityName,
        String schoolName,
        UUID facilityId,
        UUID schoolId,
        String departement,
        Stage stage,
        TwinningStatus status,
        Instant openedAt,
        Instant stageSince,
        Instant statusSince,
        Instant stalledSince,
        CancellationReason cancellationReason) {

    /** <i>Les Tilleuls × Collège Jean-Zay</i>, or the facility alone while no school joined. */
    public String title() {
        return schoolName == null ? facilityName : facilityName + " × " + schoolName;
    }
}
