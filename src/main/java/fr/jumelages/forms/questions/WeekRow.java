package fr.jumelages.forms.questions;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One row of a weekly question as it was typed, right or wrong: a day, two hours, what happens then. The page sends each
 * row as four fields; kept as one line of text, so that a draft holds it like any other answer.
 */
public record WeekRow(String day, String from, String to, String what) {

    /** In the order of the fields of a row. */
    static final List<String> PARTS = List.of("day", "from", "to", "what");

    private static final String BETWEEN = "|";
    private static final int LONGEST = 20;

    static WeekRow of(String line) {
        String[] cells = line.split("\\|", PARTS.size());
        return new WeekRow(cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3));
    }

    /** The rows of a question among a request’s parameters; those left empty are none. */
    static Stream<String> typed(Map<String, List<String>> parameters, String question, int most) {
        List<List<String>> columns = PARTS.stream()
                .map(part -> parameters.getOrDefault(question + "-" + part, List.of()))
                .toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.min(rows, most))
                .mapToObj(row -> columns.stream()
                        .map(column -> row < column.size() ? plain(column.get(row)) : "")
                        .toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(cells -> String.join(BETWEEN, cells));
    }

    /** Whether all four are told, in one of the options each. */
    boolean isWhole(List<String> options) {
        int days = Question.DAYS.size();
        return options.subList(0, days).contains(day)
                && options.subList(days, options.size()).contains(what)
                && time(from) != null
                && time(to) != null;
    }

    boolean isInOrder() {
        return time(from).isBefore(time(to));
    }

    /** Null for anything but an hour of the day. */
    public static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException notAnHour) {
            return null;
        }
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at] : "";
    }

    private static String plain(String cell) {
        String bare = cell.replace(BETWEEN, " ").strip();
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }
}
