package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import java.time.LocalDate;

/** Days on which one side can’t, both ends included. */
record ImpossibleDays(
        @JsonFormat(shape = STRING) LocalDate from,
        @JsonFormat(shape = STRING) LocalDate until) {

    /** @throws Refusal {@code framing.impossibleReversed} when they end before they begin */
    ImpossibleDays {
        if (until.isBefore(from)) {
            throw new Refusal("framing.impossibleReversed");
        }
    }

    /** A single day needs no end. */
    static ImpossibleDays of(Answers row) {
        LocalDate from = row.date("from");
        LocalDate until = row.date("until");
        return new ImpossibleDays(from, until == null ? from : until);
    }

    boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
