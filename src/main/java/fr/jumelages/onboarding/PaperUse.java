package fr.jumelages.onboarding;

import java.time.LocalDate;
import java.time.Month;

/**
 * The uses that a paper asks for one by one. The last three are counted together as publishing: only who says yes to all
 * three agrees to it.
 */
enum PaperUse {
    TAKING(0),
    SHARING(1),
    PUBLISHING(1),
    PROGRAMME(2),
    PRESS(1);

    private final int years;

    PaperUse(int years) {
        this.years = years;
    }

    /** Its last day: pictures are taken within the school year of the last meeting, and kept for some years after. */
    LocalDate end(LocalDate lastMeeting) {
        int ends = lastMeeting.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? lastMeeting.getYear() + 1
                : lastMeeting.getYear();
        return LocalDate.of(ends + years, Month.AUGUST, 31);
    }
}
