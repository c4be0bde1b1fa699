package fr.jumelages.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a form is filled against.
 *
 * @param data prefilled values by field key, option lists by {@code valuesKey}, see {@link FormData}
 */
record Situation(Map<String, Object> data, LocalDate today) {

    /** For reading values without judging them by the calendar. */
    static Situation timeless(Map<String, Object> data) {
        return new Situation(data, LocalDate.MIN);
    }

    /** A row of a dynamic list as the data give it. */
    Map<String, Object> row(String list, int row) {
        return data.get(list) instanceof List<?> rows && row < rows.size() ? FormData.map(rows.get(row)) : Map.of();
    }
}
