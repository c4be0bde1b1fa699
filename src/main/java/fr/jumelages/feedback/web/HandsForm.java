package fr.jumelages.feedback.web;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.GroupEntry.Question;
import fr.jumelages.feedback.ShowOfHands;
import fr.jumelages.forms.FormError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Hands as they were typed: how many took part, five counts a question, perhaps a sentence. An empty count is nobody. The
 * errors are shown as those of any form.
 */
record HandsForm(List<Row> rows, Map<String, String> typed, List<FormError> errors) {

    private static final int MOST_WORDS = 1000;

    /** @param cells from 1, not at all, to 5, entirely */
    record Row(String key, String words, List<Cell> cells, FormError error) {

        public String id() {
            return new FormError(key, "").fieldId();
        }
    }

    record Cell(String name, String typed) {}

    static HandsForm untouched(List<Question> questions) {
        return new HandsForm(
                questions.stream().map(one -> row(one, Map.of(), List.of())).toList(), Map.of(), List.of());
    }

    static HandsForm of(List<Question> questions, Map<String, String> typed) {
        List<FormError> errors = new ArrayList<>();
        int people = number(typed.get("people"), 0);
        if (people < 1 || people > ShowOfHands.MOST_PEOPLE) {
            errors.add(new FormError("people", "feedback.hands.people", ShowOfHands.MOST_PEOPLE));
        }
        questions.forEach(question -> judge(question, typed, people, errors));
        if (typed.getOrDefault("words", "").length() > MOST_WORDS) {
            errors.add(new FormError("words", "feedback.hands.wordsTooLong", MOST_WORDS));
        } else if (PersonalDetails.suspectedIn(typed.getOrDefault("words", "")) && !typed.containsKey("relu")) {
            errors.add(new FormError("words", "feedback.hands.wordsDoubt"));
        }
        return new HandsForm(
                questions.stream().map(one -> row(one, typed, errors)).toList(), typed, List.copyOf(errors));
    }

    private static void judge(Question question, Map<String, String> typed, int people, List<FormError> errors) {
        List<Integer> counts = counts(question.key(), typed);
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        if (counts.stream().anyMatch(count -> count < 0)) {
            errors.add(new FormError(question.key(), "feedback.hands.number", question.words()));
        } else if (people > 0 && sum > people) {
            errors.add(new FormError(question.key(), "feedback.hands.tooMany", question.words(), sum, people));
        } else if (sum == 0 && question.key().startsWith("q")) {
            errors.add(new FormError(question.key(), "feedback.hands.missing", question.words()));
        }
    }

    private static Row row(Question question, Map<String, String> typed, List<FormError> errors) {
        List<Cell> cells = IntStream.rangeClosed(1, 5)
                .mapToObj(grade -> question.key() + "-" + grade)
                .map(name -> new Cell(name, typed.getOrDefault(name, "")))
                .toList();
        FormError error = errors.stream()
                .filter(one -> one.name().equals(question.key()))
                .findFirst()
                .orElse(null);
        return new Row(question.key(), question.words(), cells, error);
    }

    public FormError error(String field) {
        return errors.stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElse(null);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public UUID receipt() {
        try {
            return UUID.fromString(value("receipt"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    ShowOfHands hands(Audience audience) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.key(), counts(row.key(), typed)));
        String words = value("words").strip();
        return new ShowOfHands(audience, number(value("people"), 0), counts, words.isEmpty() ? null : words);
    }

    private static List<Integer> counts(String question, Map<String, String> typed) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(
                        grade -> typed.getOrDefault(question + "-" + grade, "").strip())
                .map(text -> text.isEmpty() ? 0 : number(text, -1))
                .toList();
    }

    private static int number(String text, int otherwise) {
        return text != null && text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
