package fr.jumelages.forms.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Answers as they were typed, right or wrong, so that a page can show them again. Texts are stripped of what a database
 * can’t hold (control characters, halves of characters) and cut at 20,000 characters, far above any limit shown.
 */
public record Typed(Map<String, List<String>> values) {

    private static final int LONGEST = 20_000;
    private static final int MOST_VALUES = 40;

    public Typed {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Takes what answers a question of the page out of a request’s parameters; a question without answer is empty. */
    public static Typed from(Map<String, List<String>> parameters, QuestionPage page) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Question question : page.questions()) {
            values.put(
                    question.name(),
                    answers(parameters, question)
                            .limit(MOST_VALUES)
                            .map(Typed::clean)
                            .toList());
        }
        return new Typed(values);
    }

    private static Stream<String> answers(Map<String, List<String>> parameters, Question question) {
        Stream<String> answers = parameters.getOrDefault(question.name(), List.of()).stream();
        return question.kind() == Question.Kind.WEEK
                ? Stream.concat(answers, WeekRow.typed(parameters, question.name(), MOST_VALUES))
                : answers;
    }

    /** These answers, overlaid by the others. */
    public Typed with(Typed others) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Typed(all);
    }

    /** Trimmed; empty without an answer. */
    public String text(String question) {
        List<String> answers = values.getOrDefault(question, List.of());
        return answers.isEmpty() ? "" : answers.get(0).strip();
    }

    /** Trimmed; null without an answer. */
    public String textOrNull(String question) {
        String text = text(question);
        return text.isEmpty() ? null : text;
    }

    public boolean has(String question) {
        return !text(question).isEmpty();
    }

    /** All answers to a question that allows several. */
    public List<String> choices(String question) {
        return values.getOrDefault(question, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    /** The rows of a weekly question. */
    public List<WeekRow> rows(String question) {
        return choices(question).stream().map(WeekRow::of).toList();
    }

    public <E extends Enum<E>> E choice(String question, Class<E> type) {
        return has(question) ? Enum.valueOf(type, text(question)) : null;
    }

    public <E extends Enum<E>> List<E> choices(String question, Class<E> type) {
        return choices(question).stream()
                .map(value -> Enum.valueOf(type, value))
                .sorted()
                .toList();
    }

    public Integer number(String question) {
        return has(question) ? Integer.valueOf(text(question)) : null;
    }

    private static String clean(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "");
    }
}
