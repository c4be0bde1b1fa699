package fr.jumelages.reminders;

/** How a rung of the ladder speaks; with {@link #ESCALATION} somebody else hears of it too, and the ladder ends. */
public enum Tone {
    GENTLE,
    FIRM,
    ESCALATION,
    /** On no ladder: the reader asked for it. @see Snoozes */
    ASKED
}
