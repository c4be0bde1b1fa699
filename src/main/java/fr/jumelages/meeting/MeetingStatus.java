package fr.jumelages.meeting;

/** A meeting that is moved stays {@code PLANNED}; its sequence counts the moves. The last two are final. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED;

    /** The kind of its badge. */
    String badge() {
        return switch (this) {
            case PLANNED -> "waiting";
            case HELD -> "done";
            case CANCELLED -> "plain";
        };
    }
}
