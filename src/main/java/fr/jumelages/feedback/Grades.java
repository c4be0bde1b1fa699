package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grades given to one question.
 *
 * @param mean to one decimal, halves up; null when nobody answered
 * @param distribution how many gave 1, 2, 3, 4 and 5
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Grades(int answers, BigDecimal mean, List<Integer> distribution) {

    static Grades of(Collection<Integer> given) {
        List<Integer> distribution = IntStream.rangeClosed(1, 5)
                .mapToObj(grade -> (int) given.stream().filter(g -> g == grade).count())
                .toList();
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        BigDecimal mean = given.isEmpty()
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(given.size()), 1, RoundingMode.HALF_UP);
        return new Grades(given.size(), mean, distribution);
    }
}
