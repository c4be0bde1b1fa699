package fr.jumelages.forms.questions;

import fr.jumelages.forms.Option;
import java.util.List;

/**
 * A question as the page shows it. @param hint or null; @param error or null; @param values what was typed or ticked
 */
public record QuestionView(
        Question question, String label, String hint, List<Option> options, List<String> values, String error) {

    public String name() {
        return question.name();
    }

    public String kind() {
        return question.kind().name();
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean isTicked(String option) {
        return values.contains(option);
    }

    /** The ids of hint and error for {@code aria-describedby}, or null. */
    public String describedBy() {
        String ids = (hint == null ? "" : name() + "-hint ") + (error == null ? "" : name() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The chosen options in words, or what was typed: for a page that sums up. */
    public String answerInWords() {
        if (question.kind() != Question.Kind.ONE_OF && question.kind() != Question.Kind.SEVERAL_OF) {
            return value();
        }
        List<String> chosen = options.stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .toList();
        return String.join(", ", chosen);
    }
}
