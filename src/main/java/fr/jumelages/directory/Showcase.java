package fr.jumelages.directory;

import java.util.List;

/**
 * What a facility tells to schools: what it wishes for and what it can offer.
 *
 * @param presentation in its own words, at most 2,000 characters
 * @param residents how many may take part
 * @param closedMoments when it can't receive (meals, care, rest), in its own words
 * @param closings the same by day and hour, as far as told; those published before nobody had asked for it have none
 * @param access how to get there, in its own words
 */
public record Showcase(
        String presentation,
        List<TwinningType> types,
        List<SchoolLevel> levels,
        List<Theme> themes,
        Rhythm rhythm,
        Integer residents,
        List<WeekSlot> slots,
        String closedMoments,
        List<ClosedMoment> closings,
        List<Equipment> equipment,
        String access) {

    public Showcase {
        types = List.copyOf(types);
        levels = List.copyOf(levels);
        themes = List.copyOf(themes);
        slots = List.copyOf(slots);
        closings = closings == null ? List.of() : List.copyOf(closings);
        equipment = List.copyOf(equipment);
    }
}
