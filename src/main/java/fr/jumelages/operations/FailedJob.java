package fr.jumelages.operations;

import java.time.Instant;

/**
 * A step that the engine gave up after its last try. @param step its name as it is drawn, or null for work of the engine
 * itself; @param process the drawing’s name, or null; @param reference of the project, null when it is about none;
 * @param message what the step said, as it stands; @param since when it failed for good; @param onHold whether the
 * project is paused; @param skippable whether the model lets it be passed over
 */
public record FailedJob(
        String id,
        String step,
        String process,
        String reference,
        String message,
        Instant since,
        boolean onHold,
        boolean skippable) {

    private static final int SHOWN = 300;
    private static final String ANSWER = "; ERROR: ";
    private static final String ROW = "Detail: ";

    /** By which the log finds it: the engine names it beside its stack trace. */
    public String logReference() {
        return id;
    }

    /** Without a database’s statement, which hides its answer, and without the row that it names, which may hold names. */
    public String shortMessage() {
        String text =
                withoutRow(withoutStatement(message == null ? "" : message)).strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static String withoutStatement(String text) {
        int answer = text.lastIndexOf(ANSWER);
        return answer < 0 ? text : text.substring(answer + 2);
    }

    private static String withoutRow(String text) {
        int row = text.indexOf(ROW);
        return row < 0 ? text : text.substring(0, row);
    }
}
