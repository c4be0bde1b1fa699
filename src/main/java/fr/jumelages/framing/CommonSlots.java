package fr.jumelages.framing;

import java.time.Instant;
import java.time.LocalDate;
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
 * slot of each week comes before the second of any; within a week comes last what is rare for the class, such as a
 * Wednesday of a primary school.
 */
record CommonSlots(Places places, Habits habits) {

    static final int MOST = 20;

    /** @return best first, at most {@value #MOST}; none when no school calendar is known there */
    List<Instant> find(Availability facility, Availability school, LocalDate today) {
        return ranked(facility, school, today).stream().map(HalfDay::start).toList();
    }

    List<HalfDay> ranked(Availability facility, Availability school, LocalDate today) {
        CommonCalendar calendar = new CommonCalendar(places, facility, school, today, habits);
        LocalDate first = latest(today, facility.from(), school.from());
        LocalDate known = places.calendarKnownUntil().orElse(LocalDate.MIN);
        LocalDate last = Stream.of(known, facility.until(), school.until())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (last.isBefore(first)) {
            return List.of();
        }
        return spread(first.datesUntil(last.plusDays(1))
                .flatMap(day -> calendar.of(day).stream())
                .filter(HalfDay::isFree)
                .toList());
    }

    private static List<HalfDay> spread(List<HalfDay> free) {
        Map<Integer, List<HalfDay>> byWeek = free.stream()
                .sorted(Comparator.comparing(HalfDay::isRare).thenComparing(HalfDay::start))
                .collect(Collectors.groupingBy(CommonSlots::week, TreeMap::new, Collectors.toList()));
        List<HalfDay> ranked = new ArrayList<>();
        for (int place = 0; ranked.size() < Math.min(MOST, free.size()); place++) {
            for (List<HalfDay> week : byWeek.values()) {
                if (place < week.size() && ranked.size() < MOST) {
                    ranked.add(week.get(place));
                }
            }
        }
        return ranked;
    }

    private static int week(HalfDay half) {
        LocalDate day = half.day();
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }
}
