package fr.jumelages.directory;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of a list, one after the other. Within a part that is around a place the nearest come first; otherwise those
 * that answer quickly, then by name. See {@link Standing} for who is slow or full.
 */
public enum Rank {
    /** Has everything that was asked for. */
    FITTING(true, false, "shown and (waiting_since is null or waiting_since >= :patience)"),
    FITTING_NEAR(true, true, FITTING.condition),
    /** Has one of the themes and one of the half-days asked for, not all. */
    PARTLY(false, false, FITTING.condition),
    PARTLY_NEAR(false, true, FITTING.condition),
    SLOW(null, false, "shown and waiting_since < :patience"),
    SLOW_NEAR(null, true, SLOW.condition),
    /** In the département asked from, nobody knows where. */
    UNPLACED(null, false, "shown and spot is null and departement = :home"),
    FULL(null, false, "not shown and not held"),
    FULL_NEAR(null, true, FULL.condition);

    private final Boolean everything;
    private final boolean near;
    private final String condition;

    Rank(Boolean everything, boolean near, String condition) {
        this.everything = everything;
        this.near = near;
        this.condition = condition;
    }

    /** The parts that a search can have. */
    static List<Rank> of(FacilityQuery query) {
        boolean around = query.around() != null;
        return Arrays.stream(values())
                .filter(rank -> rank.near == around || (rank == UNPLACED && around))
                .filter(rank -> rank != UNPLACED || around)
                .filter(rank -> query.isGraded() || !Boolean.FALSE.equals(rank.everything))
                .filter(rank -> query.full() || (rank != FULL && rank != FULL_NEAR))
                .toList();
    }

    /** True: has all that was asked for; false: has some of it; null: doesn’t matter here. */
    Boolean everything() {
        return everything;
    }

    /** Ordered by distance, for what has one. */
    boolean near() {
        return near;
    }

    String condition() {
        return condition;
    }

    char letter() {
        return (char) ('a' + ordinal());
    }

    /** Whether this can be what its rows are ordered by. */
    boolean canHave(String key) {
        return !near || key.matches("[0-9]{1,5}(\\.[0-9]{1,20})?(E-?[0-9]{1,2})?");
    }
}
