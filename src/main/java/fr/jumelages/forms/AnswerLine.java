package fr.jumelages.forms;

import java.util.List;

/**
 * One answer in words.
 *
 * @param values option labels, dates in words, one entry per row of a dynamic list
 */
public record AnswerLine(String label, List<String> values) {

    /** All values in one line. */
    public String value() {
        return String.join(", ", values);
    }
}
