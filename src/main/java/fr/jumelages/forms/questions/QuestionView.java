package fr.jumelages.forms.questions;

import fr.jumelages.forms.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as the page shows it. @param hint or null; @param error or null; @param values what was typed or ticked
 */
public record QuestionView(
        Question question, String label, String hint, List<Option> options, List<String> values, String error) {

    private static final int ROWS = 3;

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

    /** What was typed, and a few rows more to fill in. */
    public List<WeekRow> rows() {
        int shown = Math.max(ROWS, Math.min(values.size() + 1, question.most()));
        return Stream.concat(values.stream().map(WeekRow::of), Stream.generate(() -> WeekRow.of("")))
                .limit(shown)
                .toList();
    }

    public List<Option> days() {
        return options.subList(0, Question.DAYS.size());
    }

    public List<Option> whats() {
        return options.subList(Question.DAYS.size(), options.size());
    }

    /** The chosen options in words, or what was typed: for a page that sums up. */
    public String answerInWords() {
        if (question.kind() == Question.Kind.WEEK) {
            return values.stream().map(WeekRow::of).map(this::inWords).collect(Collectors.joining("\n"));
        }
        if (question.kind() != Question.Kind.ONE_OF && question.kind() != Question.Kind.SEVERAL_OF) {
            return value();
        }
        List<String> chosen = options.stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .toList();
        return String.join(", ", chosen);
    }

    private String inWords(WeekRow row) {
        return "%s, %s – %s : %s".formatted(label(row.day()), row.from(), row.to(), label(row.what()));
    }

    /** Of what is no option, what was typed. */
    private String label(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
