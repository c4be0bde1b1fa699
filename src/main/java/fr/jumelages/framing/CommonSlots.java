package fr.jumelages.framing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds when both sides could meet: each in its own weekly habits, on common days, early enough for outing permits and
 * for the people to get ready. Ranked so that the list spans many weeks instead of filling with the first two: the best
 * slot of each week comes before the second of any; within a week Wednesday comes last, because many schools are closed
 * then.
 */
record CommonSlots(Places places) {

    static final int NOTICE = 10;
    static final int MOST = 20;

    /** After care and before lunch; after the nap and before the pupils’ way home. */
    private static final List<LocalTime> STARTS = List.of(LocalTime.of(10, 0), LocalTime.of(14, 30));

    private record Slot(Instant start, LocalDate day) {

        int week() {
            return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        boolean onWednesday() {
            return day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
        }
    }

    /** @return best first, at most {@value #MOST}; none when no school calendar is known there */
    List<Instant> find(Availability facility, Availability school, LocalDate today) {
        LocalDate first = latest(places.workingDaysAhead(today, NOTICE), facility.from(), school.from());
        LocalDate known = places.calendarKnownUntil().orElse(LocalDate.MIN);
        LocalDate last = Stream.of(known, facility.until(), school.until())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (last.isBefore(first)) {
            return List.of();
        }
        return ranked(first.datesUntil(last.plusDays(1))
                .filter(places::isCommonDay)
                .flatMap(this::slots)
                .filter(slot -> facility.allows(places.atFacility(slot.start()))
                        && school.allows(places.atSchool(slot.start())))
                .toList());
    }

    private Stream<Slot> slots(LocalDate day) {
        return STARTS.stream().map(start -> new Slot(places.moment(day.atTime(start)), day));
    }

    private static List<Instant> ranked(List<Slot> slots) {
        Map<Integer, List<Slot>> byWeek = slots.stream()
                .sorted(Comparator.comparing(Slot::onWednesday).thenComparing(Slot::start))
                .collect(Collectors.groupingBy(Slot::week, TreeMap::new, Collectors.toList()));
        List<Instant> ranked = new ArrayList<>();
        for (int place = 0; ranked.size() < Math.min(MOST, slots.size()); place++) {
            for (List<Slot> week : byWeek.values()) {
                if (place < week.size() && ranked.size() < MOST) {
                    ranked.add(week.get(place).start());
                }
            }
        }
        return ranked;
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }
}
