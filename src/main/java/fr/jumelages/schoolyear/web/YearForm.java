package fr.jumelages.schoolyear.web;

import fr.jumelages.schoolyear.KeyedYear;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolCalendar.Holiday;
import fr.jumelages.shared.SchoolZone;
import fr.jumelages.shared.TypedDay;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** A school year as typed: nothing is lost when something in it is wrong. The summer is the last row. */
record YearForm(String source, List<Row> rows) {

    /** One break; a row without dates is left out. */
    record Row(String label, String last, String back) {

        boolean isBlank() {
            return last.isBlank() && back.isBlank();
        }

        boolean isSummer() {
            return label.equals(SchoolCalendar.SUMMER);
        }
    }

    private static final int ROWS = 9;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_SOURCE = 400;
    private static final List<String> USUAL = List.of("Toussaint", "Noël", "Hiver", "Printemps", "Pont de l’Ascension");

    /** What is known of the year, or the names of the usual breaks. */
    static YearForm of(List<Holiday> known) {
        Stream<Row> rows = known.isEmpty()
                ? Stream.concat(USUAL.stream(), Stream.of(SchoolCalendar.SUMMER))
                        .map(label -> new Row(label, "", ""))
                : known.stream()
                        .map(one -> new Row(
                                one.label(),
                                one.lastClass().toString(),
                                one.backToClass().toString()));
        return new YearForm(known.isEmpty() ? "" : known.get(0).source(), padded(rows.toList()));
    }

    static YearForm typed(MultiValueMap<String, String> fields) {
        List<Row> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> new Row(
                        i == ROWS - 1 ? SchoolCalendar.SUMMER : text(fields, "libelle", i, LONGEST_LABEL),
                        text(fields, "fin", i, LONGEST_LABEL),
                        text(fields, "reprise", i, LONGEST_LABEL)))
                .toList();
        return new YearForm(text(fields, "source", 0, LONGEST_SOURCE), rows);
    }

    /** @throws Refusal what {@link KeyedYear} throws, {@code schoolYear.label}, and {@code schoolYear.date} with a label */
    KeyedYear read(SchoolZone zone, int startsIn) {
        List<KeyedYear.Break> breaks =
                rows.stream().filter(row -> !row.isBlank()).map(YearForm::read).toList();
        return new KeyedYear(zone, startsIn, source, breaks);
    }

    /** The field that a refusal is about. */
    String fieldOf(Refusal refusal) {
        Object label = refusal.args().length == 0 ? null : refusal.args()[0];
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).label().equals(label))
                .mapToObj(i -> "fin-" + i)
                .findFirst()
                .orElse("source");
    }

    private static KeyedYear.Break read(Row row) {
        if (row.label().isBlank()) {
            throw new Refusal("schoolYear.label", row.label());
        }
        try {
            return new KeyedYear.Break(row.label(), new TypedDay(row.last()).day(), new TypedDay(row.back()).day());
        } catch (DateTimeException e) {
            throw new Refusal("schoolYear.date", row.label());
        }
    }

    private static List<Row> padded(List<Row> known) {
        List<Row> rows = new ArrayList<>(
                known.stream().filter(row -> !row.isSummer()).limit(ROWS - 1L).toList());
        while (rows.size() < ROWS - 1) {
            rows.add(new Row("", "", ""));
        }
        rows.add(known.stream().filter(Row::isSummer).findFirst().orElse(new Row(SchoolCalendar.SUMMER, "", "")));
        return rows;
    }

    private static String text(MultiValueMap<String, String> fields, String name, int at, int longest) {
        List<String> values = fields.getOrDefault(name, List.of());
        String text = at < values.size() ? values.get(at) : "";
        String plain = text.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }
}
