package fr.jumelages.registration;

import java.util.List;

/** What a coordinator may ask to mend. The address that was confirmed is not among it: another one is another registration. */
public enum CorrectionField {
    FACILITY_NAME("facilityName"),
    FACILITY_KIND("facilityKind"),
    FINESS("finess"),
    SIRET("siret"),
    ADDRESS("street", "postalCode", "town"),
    DIRECTOR("directorName"),
    PHONE("phone"),
    PRESENTATION("presentation");

    private final List<String> questions;

    CorrectionField(String... questions) {
        this.questions = List.of(questions);
    }

    /** The questions of the registration form behind it, which are also the keys of the form {@code correct-registration}. */
    List<String> questions() {
        return questions;
    }

    /** The key under which that form is given the coordinator’s reason, and without which it doesn’t ask. */
    String reasonKey() {
        return questions.get(0) + "Reason";
    }
}
