package fr.jumelages.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The real time plus an offset that grows: lets tests and the local run see tomorrow. Never part of production. */
public class MovableClock extends Clock {

    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    /** Called at once and then at each move with the whole offset; the engine's clock follows this way. */
    public void onMove(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    public void advance(Duration step) {
        moveTo(offset.plus(step));
    }

    public void moveTo(Duration wholeOffset) {
        offset = wholeOffset;
        followers.forEach(follower -> follower.accept(wholeOffset));
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
