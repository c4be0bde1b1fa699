package fr.jumelages.reminders;

/** How a rung of the ladder speaks; with {@link #ESCALATION} somebody else hears of it too, and the ladder ends. */
public enum Tone {
    GENTLE,
    FIRM,
    ESCALATION
}
