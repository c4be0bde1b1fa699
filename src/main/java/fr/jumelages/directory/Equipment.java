package fr.jumelages.directory;

/** What a facility has at hand for a meeting. */
public enum Equipment {
    LARGE_ROOM,
    GARDEN,
    STEP_FREE,
    COACH_PARKING,
    WIFI,
    SCREEN,
    CAMERA,
    MICROPHONE
}
