package fr.jumelages.meeting;

/** Why a meeting did not take place. {@code OTHER} needs words. */
public enum MeetingReason {
    EPIDEMIC,
    TRANSPORT,
    FACILITY,
    SCHOOL,
    OTHER
}
