package fr.jumelages.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as figures that every reader of the timeline understands, whatever their language: {@code 04/12/2026}. */
final class FrenchDay {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private FrenchDay() {}

    static String of(LocalDate day) {
        return FIGURES.format(day);
    }
}
