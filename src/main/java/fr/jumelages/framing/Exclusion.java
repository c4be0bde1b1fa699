package fr.jumelages.framing;

/**
 * Why a half-day is not offered.
 *
 * @param side whose reason it is, null when it is nobody’s in particular
 * @param detail what belongs to the reason, such as the name of the holidays; may be null
 */
record Exclusion(Why why, FramingSide side, String detail) {

    /** The first that holds is told; those of the whole day come before those of one half. */
    enum Why {
        WEEKEND,
        PUBLIC_HOLIDAY,
        UNKNOWN_CALENDAR,
        SCHOOL_HOLIDAY,
        NOTICE,
        OUTSIDE_PERIOD,
        IMPOSSIBLE,
        OTHER_HALF_DAY,
        CLOSED;

        boolean ofWholeDay() {
            return compareTo(OTHER_HALF_DAY) < 0;
        }
    }

    static Exclusion because(Why why) {
        return new Exclusion(why, null, null);
    }
}
