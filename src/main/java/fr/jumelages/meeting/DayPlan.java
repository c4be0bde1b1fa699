package fr.jumelages.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The running order as it stands at a moment.
 *
 * @param rows by time; none while nobody has written a running order
 * @param contactName null with {@code contactPhone} while nobody has written one
 * @param alternatives what to do when people tire, may be null
 */
public record DayPlan(List<Row> rows, String contactName, String contactPhone, String alternatives) {

    /**
     * @param time in the facility’s zone; @param at the same as a moment; @param current whether it is going on now,
     * {@code next} whether it follows now
     */
    public record Row(
            LocalTime time,
            Instant at,
            String what,
            String who,
            String material,
            String planB,
            boolean current,
            boolean next) {}

    static final DayPlan NONE = new DayPlan(List.of(), null, null, null);

    /** The last row goes on until the meeting ends. */
    static DayPlan of(RunningOrder order, ZonedDateTime start, Instant end, Instant now) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < order.rows().size(); i++) {
            Instant at = at(order, i, start);
            Instant until = i + 1 < order.rows().size() ? at(order, i + 1, start) : end;
            Instant before = i == 0 ? Instant.MIN : at(order, i - 1, start);
            boolean current = !now.isBefore(at) && now.isBefore(until);
            boolean next = now.isBefore(at) && !now.isBefore(before) && isSameDay(at, now, start.getZone());
            rows.add(row(order.rows().get(i), at, current, next));
        }
        return new DayPlan(rows, order.contactName(), order.contactPhone(), order.alternatives());
    }

    private static Row row(RunningOrder.Row row, Instant at, boolean current, boolean next) {
        return new Row(row.at(), at, row.what(), row.who(), row.material(), row.planB(), current, next);
    }

    private static Instant at(RunningOrder order, int row, ZonedDateTime start) {
        return start.with(order.rows().get(row).at()).toInstant();
    }

    private static boolean isSameDay(Instant one, Instant other, ZoneId zone) {
        return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
    }

    /** The number as a telephone dials it; null when it is none. */
    public String dial() {
        String digits = contactPhone == null ? "" : contactPhone.replaceAll("[^0-9+]", "");
        return digits.length() < 3 ? null : digits;
    }

    /** Null when nothing is going on. */
    public Row current() {
        return rows.stream().filter(Row::current).findFirst().orElse(null);
    }

    /** Null when nothing follows today. */
    public Row next() {
        return rows.stream().filter(Row::next).findFirst().orElse(null);
    }
}
