package fr.jumelages.feedback;

import fr.jumelages.forms.Answers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one person answered.
 *
 * @param grades 1 (not at all) to 5 (entirely) by question; questions left out are absent
 * @param words may be null; @param meeting the number of the one that had begun last, null when that is not known
 */
record Response(Audience audience, Map<String, Integer> grades, String words, Integer meeting) {

    /** The same for all audiences, so that they compare, then two of the audience’s own. */
    static final List<String> COMMON = List.of("q1", "q2", "q3", "q4", "q5");

    static final List<String> QUESTIONS = List.of("q1", "q2", "q3", "q4", "q5", "own1", "own2");

    Response(Audience audience, Map<String, Integer> grades, String words) {
        this(audience, grades, words, null);
    }

    static Response of(Audience audience, Answers answers, Integer meeting) {
        Map<String, Integer> grades = QUESTIONS.stream()
                .filter(answers::has)
                .collect(Collectors.toMap(question -> question, question -> Integer.valueOf(answers.text(question))));
        return new Response(audience, grades, answers.text("freeText"), meeting);
    }
}
