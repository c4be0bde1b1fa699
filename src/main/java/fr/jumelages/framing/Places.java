package fr.jumelages.framing;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import fr.jumelages.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/**
 * Where facility and school are, and so which days are theirs in common. Times are told in the facility’s own zone: it
 * is where most meetings take place.
 */
record Places(Departement facility, Departement school, SchoolCalendar calendar) {

    static Places of(Departement facility, Departement school) {
        return new Places(facility, school, SchoolCalendar.official());
    }

    LocalDateTime atFacility(Instant moment) {
        return LocalDateTime.ofInstant(moment, facility.timeZone());
    }

    LocalDateTime atSchool(Instant moment) {
        return LocalDateTime.ofInstant(moment, school.timeZone());
    }

    /** A local time that the clocks skip in spring moves on by that hour. */
    Instant moment(LocalDateTime atFacility) {
        return atFacility.atZone(facility.timeZone()).toInstant();
    }

    /** Last day whose school holidays are known; empty in Corsica and overseas, whose calendars are not keyed in. */
    Optional<LocalDate> calendarKnownUntil() {
        return calendar.coveredUntil(zone());
    }

    /** The n-th day from now on which both sides work. */
    LocalDate workingDaysAhead(LocalDate today, int days) {
        LocalDate ofFacility = WorkingDays.plus(today, days, facility);
        LocalDate ofSchool = WorkingDays.plus(today, days, school);
        return ofFacility.isAfter(ofSchool) ? ofFacility : ofSchool;
    }

    boolean calendarCovers(LocalDate day) {
        return calendar.covers(zone(), day);
    }

    /** @throws Refusal {@code calendar.unknown} beyond the years keyed in */
    Optional<SchoolCalendar.Holiday> schoolHolidayOn(LocalDate day) {
        return calendar.holidayOn(zone(), day);
    }

    /**
     * A date that the two sides agreed on by themselves. Week-ends are theirs to choose. Where no school calendar is
     * keyed in at all, only public holidays can be checked.
     *
     * @throws Refusal {@code framing.datePast}, {@code framing.datePublicHoliday}, {@code framing.dateSchoolHoliday},
     *     {@code calendar.unknown} beyond the years keyed in
     */
    void check(LocalDateTime start, Instant now) {
        LocalDate day = start.toLocalDate();
        if (!moment(start).isAfter(now)) {
            throw new Refusal("framing.datePast", inWords(day));
        }
        if (PublicHolidays.isHoliday(day, facility) || PublicHolidays.isHoliday(day, school)) {
            throw new Refusal("framing.datePublicHoliday", inWords(day));
        }
        if (calendarKnownUntil().isPresent()) {
            calendar.holidayOn(zone(), day).ifPresent(holiday -> {
                throw new Refusal("framing.dateSchoolHoliday", inWords(day), holiday.label());
            });
        }
    }

    SchoolZone zone() {
        return school.zone();
    }

    /** What the messages’ {@code {0,date,…}} takes: noon in UTC is the same day wherever the words are made. */
    private static Date inWords(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
