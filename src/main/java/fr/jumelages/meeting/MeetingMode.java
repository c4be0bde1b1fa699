package fr.jumelages.meeting;

/** Where people are. {@code HYBRID} needs what both others need. */
public enum MeetingMode {
    IN_PERSON,
    REMOTE,
    HYBRID;

    boolean hasRemotePart() {
        return this != IN_PERSON;
    }
}
