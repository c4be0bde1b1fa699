package fr.jumelages.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Validated, typed answers of one form. A field that was hidden, disabled, read-only or left empty has no answer: its
 * accessor then gives null, false or an empty list. Dates and times are ISO texts without zone inside, so that the
 * map is JSON as it stands.
 */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = values;
    }

    public static Answers none() {
        return NONE;
    }

    /** From {@link #toMap()}, also after a round trip through JSON. */
    public static Answers of(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                copy.put(key, value);
            }
        });
        return new Answers(Collections.unmodifiableMap(copy));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text, or the value of the option chosen; null without an answer. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    public BigDecimal number(String key) {
        String text = text(key);
        return text == null ? null : new BigDecimal(text);
    }

    /** @throws ArithmeticException when the answer has decimals: the form must say {@code decimalDigits: 0} */
    public Integer integer(String key) {
        BigDecimal number = number(key);
        return number == null ? null : number.intValueExact();
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    public LocalDate date(String key) {
        String text = text(key);
        return text == null ? null : LocalDate.parse(text);
    }

    public LocalTime time(String key) {
        String text = text(key);
        return text == null ? null : LocalTime.parse(text);
    }

    public LocalDateTime dateTime(String key) {
        String text = text(key);
        return text == null ? null : LocalDateTime.parse(text);
    }

    /** Values of the options ticked, or ids of the documents added, in the form's order. */
    public List<String> choices(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    /** Rows of a dynamic list, in the order typed. */
    public List<Answers> rows(String key) {
        return list(key).stream().map(Answers::row).toList();
    }

    @SuppressWarnings("unchecked")
    private static Answers row(Object value) {
        return of((Map<String, Object>) value);
    }

    private List<?> list(String key) {
        Object value = values.get(key);
        return value instanceof List<?> list ? list : List.of();
    }

    /** JSON-able: texts, booleans, {@link BigDecimal}s, lists of texts, lists of maps. */
    public Map<String, Object> toMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
