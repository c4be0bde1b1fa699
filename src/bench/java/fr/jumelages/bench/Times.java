package fr.jumelages.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something took, again and again. @param nanos sorted */
record Times(long[] nanos) {

    private static final int BLOCKS = 5;

    Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Asks so often at most, and not much longer than the given seconds. */
    static Times of(int rounds, int seconds, Callable<?> question) throws Exception {
        long[] taken = new long[rounds];
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int asked = 0;
        do {
            long start = System.nanoTime();
            question.call();
            taken[asked++] = System.nanoTime() - start;
        } while (asked < rounds && System.nanoTime() < end);
        return new Times(Arrays.copyOf(taken, asked));
    }

    /** Of several blocks the calmest: neighbours on the same machine then spoil the figure only when they are busy in all. */
    static Times calm(int rounds, int seconds, Callable<?> question) throws Exception {
        Times[] blocks = new Times[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            blocks[i] = of(rounds, seconds, question);
        }
        Arrays.sort(blocks, (one, other) -> Double.compare(one.p95(), other.p95()));
        return blocks[0];
    }

    /** Milliseconds. */
    double p50() {
        return at(50);
    }

    /** Milliseconds. */
    double p95() {
        return at(95);
    }

    private double at(int percent) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }
}
