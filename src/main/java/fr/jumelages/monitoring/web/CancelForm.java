package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.CancellationReason;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Why a project is cancelled, as typed. */
record CancelForm(String raison, String precision) {

    static final int MOST_LETTERS = 1000;

    CancelForm {
        raison = Objects.toString(raison, "");
        precision = Objects.toString(precision, "").replace("\0", "").strip();
    }

    static CancelForm empty() {
        return new CancelForm("", "");
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults() {
        if (reason() == null) {
            return List.of(new Fault("raison", "monitoring.cancel.reasonMissing"));
        }
        if (reason() == CancellationReason.OTHER && precision.isEmpty()) {
            return List.of(new Fault("precision", "refusal.twinning.cancellationNeedsComment"));
        }
        return precision.length() > MOST_LETTERS
                ? List.of(new Fault("precision", "monitoring.cancel.commentTooLong"))
                : List.of();
    }

    /** Null when none of the list was chosen. */
    CancellationReason reason() {
        return Arrays.stream(CancellationReason.values())
                .filter(reason -> reason.name().equals(raison))
                .findFirst()
                .orElse(null);
    }
}
