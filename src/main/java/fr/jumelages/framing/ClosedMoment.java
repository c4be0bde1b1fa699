package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import java.time.LocalTime;

/** When the facility receives nobody, every day. The end is free again. */
record ClosedMoment(
        Kind what,
        @JsonFormat(shape = STRING) LocalTime from,
        @JsonFormat(shape = STRING) LocalTime until) {

    enum Kind {
        MEAL,
        CARE,
        REST
    }

    /** @throws Refusal {@code framing.closedReversed} when it ends before it begins */
    ClosedMoment {
        if (!from.isBefore(until)) {
            throw new Refusal("framing.closedReversed");
        }
    }

    static ClosedMoment of(Answers row) {
        return new ClosedMoment(Kind.valueOf(row.text("what")), row.time("from"), row.time("until"));
    }

    boolean meets(LocalTime start, LocalTime end) {
        return start.isBefore(until) && from.isBefore(end);
    }
}
