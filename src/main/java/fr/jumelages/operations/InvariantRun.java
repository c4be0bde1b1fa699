package fr.jumelages.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One run of the checker. @param askedBy a person’s name, null for the night; @param repairing whether it first makes the
 * projections equal again; @param results null until it is finished
 */
public record InvariantRun(
        long id,
        Instant askedAt,
        String askedBy,
        boolean repairing,
        Instant startedAt,
        Instant finishedAt,
        List<Result> results) {

    /** @param number all of them; @param first the first few */
    public record Result(Invariant invariant, int number, List<Finding> first) {

        public boolean holds() {
            return number == 0;
        }
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public long found() {
        return results.stream().mapToLong(Result::number).sum();
    }

    public long seconds() {
        return Math.max(1, Duration.between(startedAt, finishedAt).toSeconds());
    }
}
