package fr.jumelages.casefile;

import java.util.Arrays;
import java.util.Optional;

/** The six stages of a twinning, in the kit’s order. */
public enum Stage {
    REGISTRATION("registration"),
    SCHOOL_CONTACT("schoolContact"),
    FRAMING("framing"),
    ONBOARDING("onboarding"),
    EVENT("meeting"),
    FEEDBACK("feedback");

    private final String call;

    Stage(String call) {
        this.call = call;
    }

    /** The stage that the master’s call activity stands for, as in {@code callActivity_schoolContact}. */
    public static Optional<Stage> ofCallActivity(String elementId) {
        return Arrays.stream(values())
                .filter(stage -> elementId.equals("callActivity_" + stage.call))
                .findFirst();
    }

    /** The stage that a process serves, by its id; processes beside the six stages serve none. */
    public static Optional<Stage> ofProcess(String processId) {
        String name = processId.equals("school-contact") ? "schoolContact" : processId;
        return Arrays.stream(values()).filter(stage -> stage.call.equals(name)).findFirst();
    }

    /** The id of the master’s call activity. */
    public String callActivity() {
        return "callActivity_" + call;
    }

    /** One-based place on the stage track. */
    public int number() {
        return ordinal() + 1;
    }
}
