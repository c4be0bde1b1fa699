package fr.jumelages.monitoring;

import java.util.Map;
import java.util.TreeMap;

/** How often something took how many days. Fewer than five are not shown: they could be recognised. */
final class Histogram {

    static final long FEWEST = 5;

    private final TreeMap<Integer, Long> numbers = new TreeMap<>();
    private long total;

    void add(int days, long number) {
        numbers.merge(days, number, Long::sum);
        total += number;
    }

    long total() {
        return total;
    }

    boolean isShown() {
        return total >= FEWEST;
    }

    /** The least number of days within which the given share was done. @param share above 0, at most 1 */
    int within(double share) {
        long wanted = (long) Math.ceil(share * total);
        long counted = 0;
        for (Map.Entry<Integer, Long> entry : numbers.entrySet()) {
            counted += entry.getValue();
            if (counted >= wanted) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("nothing was counted");
    }

    /** How many were done within so many days. */
    long upTo(int days) {
        return numbers.headMap(days, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
