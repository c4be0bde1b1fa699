package fr.jumelages.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When a facility can’t receive, each week. @param day null for every working day */
public record ClosedMoment(DayOfWeek day, LocalTime from, LocalTime to, What what) {

    /** What keeps residents then. */
    public enum What {
        MEALS,
        REST,
        ACTIVITIES
    }

    /** Every day is {@code EVERY_DAY}, as forms say it. */
    public static ClosedMoment of(String day, LocalTime from, LocalTime to, String what) {
        DayOfWeek single = day.equals("EVERY_DAY") ? null : DayOfWeek.valueOf(day);
        return new ClosedMoment(single, from, to, What.valueOf(what));
    }

    public boolean isOn(DayOfWeek other) {
        return day == null || day == other;
    }

    /** As forms say it: {@code MONDAY|12:00|13:30|MEALS}. */
    public String line() {
        return (day == null ? "EVERY_DAY" : day) + "|" + from + "|" + to + "|" + what;
    }
}
