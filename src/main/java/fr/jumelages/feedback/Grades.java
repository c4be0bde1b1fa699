package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The grades given to one question.
 *
 * @param mean to one decimal, halves up; null when nobody answered
 * @param distribution how many gave 1, 2, 3, 4 and 5
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Grades(int answers, BigDecimal mean, List<Integer> distribution) {

    private static final int HIGHEST = 5;

    /** @param distribution how many gave 1, 2, 3, 4 and 5 */
    static Grades counted(List<Integer> distribution) {
        int answers = distribution.stream().mapToInt(Integer::intValue).sum();
        int points = IntStream.rangeClosed(1, HIGHEST)
                .map(grade -> grade * distribution.get(grade - 1))
                .sum();
        BigDecimal mean = answers == 0
                ? null
                : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
        return new Grades(answers, mean, distribution);
    }

    static Grades together(Stream<List<Integer>> distributions) {
        return counted(distributions.reduce(ShowOfHands.NOBODY, Grades::plus));
    }

    static List<Integer> distribution(Collection<Integer> given) {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(grade ->
                        (int) given.stream().filter(one -> one == grade).count())
                .toList();
    }

    private static List<Integer> plus(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, HIGHEST)
                .mapToObj(at -> one.get(at) + other.get(at))
                .toList();
    }
}
