package fr.jumelages.reminders.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** Until when reminders of a project wait, and why, as typed. */
record PauseForm(String jour, String raison) {

    PauseForm {
        jour = Objects.toString(jour, "").strip();
        raison = Objects.toString(raison, "");
    }

    /** Null when it is no date. */
    LocalDate day() {
        try {
            return LocalDate.parse(jour);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
