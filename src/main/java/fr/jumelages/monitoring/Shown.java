package fr.jumelages.monitoring;

import fr.jumelages.casefile.TwinningStatus;
import java.util.Arrays;
import java.util.Set;

/** Which projects the board lists, and in which order: each is a tab above the list. */
public enum Shown {
    /** Running or on hold; the longest in their stage come first. */
    OPEN("ouverts", "stage_since", true, TwinningStatus.LIVE, TwinningStatus.ON_HOLD),
    /** A step is overdue; the most overdue come first. Projects on hold are never late. */
    LATE("retard", "next_due_at", true, TwinningStatus.LIVE),
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
        return statuses.contains(TwinningStatus.LIVE);
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
