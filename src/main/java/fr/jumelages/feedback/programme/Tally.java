package fr.jumelages.feedback.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What people of one kind said together.
 *
 * @param people who answered; @param grades how many gave 1, 2, 3, 4 and 5
 */
public record Tally(int people, List<Integer> grades) {

    static final int SMALLEST_GROUP = 5;

    /**
     * Groups that a project shows of itself count always; its smaller ones count once five people are in them together,
     * so that taking one figure from the other never tells what fewer than five said.
     */
    static Tally of(Tally large, Tally small) {
        return small.people() >= SMALLEST_GROUP ? large.plus(small) : large;
    }

    static Tally nobody() {
        return new Tally(0, List.of(0, 0, 0, 0, 0));
    }

    public boolean shown() {
        return people >= SMALLEST_GROUP;
    }

    /** To one decimal, halves up; null when nobody answered. */
    public BigDecimal mean() {
        int answers = answers();
        int points = IntStream.rangeClosed(1, grades.size())
                .map(grade -> grade * grades.get(grade - 1))
                .sum();
        return answers == 0
                ? null
                : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }

    /** Grades given. */
    public int answers() {
        return grades.stream().mapToInt(Integer::intValue).sum();
    }

    private Tally plus(Tally other) {
        return new Tally(
                people + other.people,
                IntStream.range(0, grades.size())
                        .mapToObj(at -> grades.get(at) + other.grades.get(at))
                        .toList());
    }
}
