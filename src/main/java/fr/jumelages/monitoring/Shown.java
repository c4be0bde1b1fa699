package fr.jumelages.monitoring;

import fr.jumelages.casefile.TwinningStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which projects the board lists, and in which order: each is a tab above the list. */
public enum Shown {
    /** Running or on hold; the longest in their stage come first. */
    OPEN("ouverts", "stage_since", true, TwinningStatus.LIVE, TwinningStatus.ON_HOLD),
    /** A step is overdue; the most overdue come first. Projects on hold are never late. */
    LATE("retard", "next_due_at", true, TwinningStatus.LIVE),
    /** Longer in their stage than the norm, and nobody has decided since; the longest come first. */
    STALLED("bloques", "stalled_since", true, TwinningStatus.LIVE),
    ON_HOLD("pause", "stage_since", true, TwinningStatus.ON_HOLD),
    /** The latest come first, as with the cancelled ones. */
    COMPLETED("termines", "stage_since", false, TwinningStatus.COMPLETED),
    CANCELLED("annules", "stage_since", false, TwinningStatus.CANCELLED);

    private final String slug;
    private final String column;
    private final boolean ascending;
    private final Set<TwinningStatus> statuses;

    Shown(String slug, String column, boolean ascending, TwinningStatus... statuses) {
        this.slug = slug;
        this.column = column;
        this.ascending = ascending;
        this.statuses = Set.of(statuses);
    }

    /** The tab that an address names; {@link #OPEN} when it names none. */
    public static Shown ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(shown -> shown.slug.equals(slug))
                .findFirst()
                .orElse(OPEN);
    }

    public String slug() {
        return slug;
    }

    /** Whether the projects that wait at one step can be listed: the index of open steps knows nothing of the others. */
    public boolean knowsSteps() {
        return this != STALLED && statuses.contains(TwinningStatus.LIVE);
    }

    /** The orders in which its list can be had, the usual one first: each is the order of an index. */
    public List<Sort> sorts() {
        return switch (this) {
            case OPEN, ON_HOLD -> List.of(Sort.USUAL, Sort.NEWEST, Sort.DUE, Sort.NAME);
            case LATE, STALLED -> List.of(Sort.USUAL, Sort.LONGEST, Sort.NAME);
            case COMPLETED, CANCELLED -> List.of(Sort.USUAL);
        };
    }

    Set<TwinningStatus> statuses() {
        return statuses;
    }

    /** The column of {@code twinning} that the list and its cursor follow. */
    String column() {
        return column;
    }

    boolean ascending() {
        return ascending;
    }
}
