package fr.jumelages.reminders.web;

import fr.jumelages.shared.TypedDay;
import java.time.LocalDate;
import java.util.Objects;

/** Until when reminders of a project wait, and why, as typed. */
record PauseForm(String jour, String raison) {

    PauseForm {
        jour = Objects.toString(jour, "").strip();
        raison = Objects.toString(raison, "");
    }

    /** Null when it is no date. */
    LocalDate day() {
        return TypedDay.orNull(jour);
    }
}
