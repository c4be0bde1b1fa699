package fr.jumelages.absence;

import fr.jumelages.shared.Refusal;
import java.time.LocalDate;

/** From when until when somebody is away, both days included. Half a year at most: who leaves for longer is replaced. */
public record Days(LocalDate first, LocalDate last) {

    private static final int MONTHS = 6;

    /** @throws Refusal in words, when a day is missing or past, or the order is wrong */
    void check(LocalDate today) {
        if (first == null || last == null) {
            throw new Refusal("absence.days");
        }
        if (first.isBefore(today)) {
            throw new Refusal("absence.past");
        }
        if (last.isBefore(first)) {
            throw new Refusal("absence.order");
        }
        if (last.isAfter(first.plusMonths(MONTHS))) {
            throw new Refusal("absence.tooLong");
        }
    }
}
