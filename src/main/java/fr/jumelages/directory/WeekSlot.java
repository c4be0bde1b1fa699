package fr.jumelages.directory;

/** Half-days on which a facility can usually receive. */
public enum WeekSlot {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON,
    /** Some schools have classes then, or open their doors; none in the afternoon. */
    SATURDAY_MORNING
}
