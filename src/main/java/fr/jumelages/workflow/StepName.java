package fr.jumelages.workflow;

import java.util.Locale;

/** One name leads everywhere: {@code userTask_answerContact} on the diagram is the step and form {@code answer-contact}. */
public final class StepName {

    private StepName() {}

    /** @param elementId the id of a user task, as in {@code userTask_answerContact} */
    public static String ofTask(String elementId) {
        return elementId
                .substring(elementId.indexOf('_') + 1)
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
