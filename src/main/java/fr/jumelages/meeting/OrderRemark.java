package fr.jumelages.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Something about a running order that deserves a second look; nothing is refused for it. @param until may be null */
public record OrderRemark(Kind kind, LocalTime at, LocalTime until) {

    /** What there is to say, also the end of its bundle key. */
    public enum Kind {
        LATE_START,
        TOGETHER,
        GAP,
        AFTER_END
    }

    /** Longer than anybody of ninety or of nine sits still. */
    private static final Duration LONG = Duration.ofMinutes(60);

    /** @param start of the meeting in the time of the place, as {@code end}; both on one day */
    static List<OrderRemark> about(RunningOrder order, LocalTime start, LocalTime end) {
        List<LocalTime> times = order.rows().stream().map(RunningOrder.Row::at).toList();
        List<OrderRemark> remarks = new ArrayList<>();
        if (times.get(0).isAfter(start)) {
            remarks.add(new OrderRemark(Kind.LATE_START, start, times.get(0)));
        }
        for (int i = 0; i < times.size(); i++) {
            boolean last = i + 1 == times.size();
            LocalTime next = last ? end : times.get(i + 1);
            remarks.addAll(moment(times.get(i), next, !last));
        }
        times.stream()
                .filter(at -> !at.isBefore(end))
                .findFirst()
                .ifPresent(at -> remarks.add(new OrderRemark(Kind.AFTER_END, end, at)));
        return List.copyOf(remarks);
    }

    private static List<OrderRemark> moment(LocalTime at, LocalTime next, boolean followed) {
        if (followed && at.equals(next)) {
            return List.of(new OrderRemark(Kind.TOGETHER, at, null));
        }
        return Duration.between(at, next).compareTo(LONG) > 0
                ? List.of(new OrderRemark(Kind.GAP, at, next))
                : List.of();
    }
}
