package fr.jumelages.feedback;

import java.util.List;
import java.util.Map;

/**
 * What a group answered together by raising hands.
 *
 * @param people how many took part; nobody has to raise a hand at each question
 * @param counts by question, how many chose 1, 2, 3, 4 and 5; questions left out are absent
 * @param words said by somebody of the group, may be null
 * @param meeting the number of the one that had begun last, null when that is not known
 */
public record ShowOfHands(
        Audience audience, int people, Map<String, List<Integer>> counts, String words, Integer meeting) {

    public static final int MOST_PEOPLE = 200;

    static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);

    public ShowOfHands(Audience audience, int people, Map<String, List<Integer>> counts, String words) {
        this(audience, people, counts, words, null);
    }

    List<Integer> counts(String question) {
        return counts.getOrDefault(question, NOBODY);
    }
}
