package fr.jumelages.operations;

import java.util.Locale;

/** What must always hold. Each is one statement, in a file of its name under {@code invariants/}; it finds what does not. */
public enum Invariant {
    STEPS_EQUAL_ENGINE,
    STAGES_EQUAL_ENGINE,
    DUE_DATES,
    BOARD_ENTRIES,
    PROJECT_COUNTERS,
    STEP_COUNTERS,
    LIVE_PROJECT_GOES_ON,
    ENDED_PROJECT_RESTS,
    PROCESS_ONCE,
    ANSWER_ONCE,
    LINK_ONCE,
    REMINDER_HAS_LETTER,
    PICTURES_HAVE_CONSENT,
    TIMELINE_ONCE;

    String file() {
        return "invariants/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
    }
}
