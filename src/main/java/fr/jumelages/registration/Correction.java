package fr.jumelages.registration;

import fr.jumelages.forms.Answers;
import fr.jumelages.forms.questions.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a coordinator wants mended: each field with the reason why. */
public record Correction(List<Point> points) {

    /** @param why in the coordinator’s words */
    public record Point(CorrectionField field, String why) {}

    public Correction {
        points = List.copyOf(points);
    }

    /** From the rows of {@code check-registration}; two reasons for one field become one. */
    static Correction asked(List<Answers> rows) {
        Map<CorrectionField, String> reasons = new LinkedHashMap<>();
        rows.forEach(row -> reasons.merge(
                CorrectionField.valueOf(row.text("field")), row.text("why"), (one, other) -> one + "\n" + other));
        List<Point> points = new ArrayList<>();
        reasons.forEach((field, why) -> points.add(new Point(field, why)));
        return new Correction(points);
    }

    /** The answers to what was asked, and to nothing else, laid over what was told before. */
    Typed apply(Typed told, Answers answers) {
        Map<String, List<String>> mended = new LinkedHashMap<>();
        questions()
                .forEach(question ->
                        mended.put(question, answers.has(question) ? List.of(answers.text(question)) : List.of()));
        return told.with(new Typed(mended));
    }

    List<String> questions() {
        return points.stream()
                .flatMap(point -> point.field().questions().stream())
                .toList();
    }
}
