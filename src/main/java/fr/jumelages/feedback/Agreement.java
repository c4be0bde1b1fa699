package fr.jumelages.feedback;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far two or more audiences agree on a common question: the distance of the lowest mean from the highest, of 4 at most.
 *
 * @param lowest whose mean is the lowest, @param highest whose is the highest; of several the first
 */
record Agreement(String question, Audience lowest, Audience highest, BigDecimal distance) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Up to half a grade is told as one voice, up to a whole one as near. */
    enum Level {
        TOGETHER,
        NEAR,
        APART
    }

    static Optional<Agreement> on(String question, List<AudienceFigures> shown) {
        List<AudienceFigures> answered = shown.stream()
                .filter(figures -> mean(figures, question) != null)
                .toList();
        if (answered.size() < 2) {
            return Optional.empty();
        }
        Comparator<AudienceFigures> byMean = Comparator.comparing(figures -> mean(figures, question));
        AudienceFigures lowest = answered.stream().min(byMean).orElseThrow();
        AudienceFigures highest = answered.stream().max(byMean).orElseThrow();
        return Optional.of(new Agreement(
                question,
                lowest.audience(),
                highest.audience(),
                mean(highest, question).subtract(mean(lowest, question))));
    }

    Level level() {
        if (distance.compareTo(HALF) <= 0) {
            return Level.TOGETHER;
        }
        return distance.compareTo(BigDecimal.ONE) <= 0 ? Level.NEAR : Level.APART;
    }

    private static BigDecimal mean(AudienceFigures figures, String question) {
        Grades grades = figures.questions().get(question);
        return grades == null ? null : grades.mean();
    }
}
