package fr.jumelages.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work done by several hands at once. @param count how much of it; @param nanos all hands together took */
record Rate(int count, long nanos) {

    static final Rate NONE = new Rate(0, 0);

    /** Each hand does its own list, one after the other. */
    static Rate of(List<List<Callable<?>>> hands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(hands.size());
        List<Future<?>> done = new ArrayList<>();
        long start = System.nanoTime();
        for (List<Callable<?>> hand : hands) {
            done.add(threads.submit(() -> {
                for (Callable<?> work : hand) {
                    work.call();
                }
                return null;
            }));
        }
        for (Future<?> hand : done) {
            hand.get();
        }
        long end = System.nanoTime();
        threads.shutdown();
        return new Rate(hands.stream().mapToInt(List::size).sum(), end - start);
    }

    Rate and(Rate other) {
        return new Rate(count + other.count, nanos + other.nanos);
    }

    double perSecond() {
        return count * 1e9 / nanos;
    }
}
