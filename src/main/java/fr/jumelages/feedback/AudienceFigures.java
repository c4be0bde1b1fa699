package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one audience said.
 *
 * @param shown false when fewer than five answered: then neither their number nor their grades are told
 * @param answers of people, alone or in a group; 0 when not shown
 * @param inGroups how many of them raised a hand in a group
 * @param overall all grades of the five common questions together, null when not shown
 * @param questions by key, in the questionnaire’s order; empty when not shown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AudienceFigures(
        Audience audience, boolean shown, int answers, int inGroups, Grades overall, Map<String, Grades> questions) {

    static final int SMALLEST_GROUP = 5;

    static AudienceFigures of(Audience audience, List<Response> single, List<ShowOfHands> groups) {
        int inGroups = groups.stream().mapToInt(ShowOfHands::people).sum();
        int answers = single.size() + inGroups;
        if (answers < SMALLEST_GROUP) {
            return new AudienceFigures(audience, false, 0, 0, null, Map.of());
        }
        Map<String, Grades> questions = new LinkedHashMap<>();
        Response.QUESTIONS.forEach(question -> questions.put(question, grades(question, single, groups)));
        Grades overall = Grades.together(
                Response.COMMON.stream().map(question -> questions.get(question).distribution()));
        return new AudienceFigures(audience, true, answers, inGroups, overall, questions);
    }

    /** A hand raised counts as much as an answer given alone. */
    static Grades grades(String question, List<Response> single, List<ShowOfHands> groups) {
        List<Integer> alone = single.stream()
                .map(response -> response.grades().get(question))
                .filter(Objects::nonNull)
                .toList();
        return Grades.together(Stream.concat(
                Stream.of(Grades.distribution(alone)), groups.stream().map(hands -> hands.counts(question))));
    }
}
