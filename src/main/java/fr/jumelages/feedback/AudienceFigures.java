package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one audience said.
 *
 * @param shown false when fewer than five answered: then neither their number nor their grades are told
 * @param answers 0 when not shown
 * @param overall all grades of the five common questions together, null when not shown
 * @param questions by key, in the questionnaire’s order; empty when not shown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AudienceFigures(
        Audience audience, boolean shown, int answers, Grades overall, Map<String, Grades> questions) {

    static final int SMALLEST_GROUP = 5;

    static AudienceFigures of(Audience audience, List<Response> responses) {
        if (responses.size() < SMALLEST_GROUP) {
            return new AudienceFigures(audience, false, 0, null, Map.of());
        }
        Map<String, Grades> questions = new LinkedHashMap<>();
        Response.QUESTIONS.forEach(question -> questions.put(
                question, Grades.of(grades(responses, List.of(question)).toList())));
        Grades overall = Grades.of(grades(responses, Response.COMMON).toList());
        return new AudienceFigures(audience, true, responses.size(), overall, questions);
    }

    private static Stream<Integer> grades(List<Response> responses, List<String> questions) {
        return responses.stream()
                .flatMap(response -> questions.stream().map(response.grades()::get))
                .filter(java.util.Objects::nonNull);
    }
}
