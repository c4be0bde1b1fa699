package fr.jumelages.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** School years by the calendar year in which they begin; they turn on the first of August. */
public final class SchoolYear {

    private static final int AUGUST = 8;

    private SchoolYear() {}

    /** The one under way in Paris at that moment; during the summer holidays, the coming one. */
    public static int of(Instant moment) {
        ZonedDateTime there = moment.atZone(ZoneId.of("Europe/Paris"));
        return there.getMonthValue() >= AUGUST ? there.getYear() : there.getYear() - 1;
    }
}
