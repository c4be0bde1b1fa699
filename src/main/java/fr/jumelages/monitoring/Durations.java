package fr.jumelages.monitoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long a stage or step took. Where fewer than five were counted, the figures are null.
 *
 * @param what the stage, or the step’s form
 * @param median days within which half of them were done; @param ninetieth nine of ten
 * @param trend month by month, the earliest first, without a gap
 */
public record Durations(String what, long number, Integer median, Integer ninetieth, List<Month> trend) {

    public record Month(YearMonth month, long number, Integer median) {}

    static Durations of(String what, List<ProgrammeCounters.Count> counts, YearMonth from, YearMonth to) {
        Histogram all = new Histogram();
        Map<YearMonth, Histogram> months = new TreeMap<>();
        Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .forEach(month -> months.put(month, new Histogram()));
        counts.stream().filter(count -> count.what().equals(what)).forEach(count -> {
            all.add(count.days(), count.number());
            months.computeIfAbsent(count.month(), month -> new Histogram()).add(count.days(), count.number());
        });
        List<Month> trend = months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue().total(), shown(month.getValue(), 0.5)))
                .toList();
        return new Durations(what, all.total(), shown(all, 0.5), shown(all, 0.9), trend);
    }

    private static Integer shown(Histogram days, double share) {
        return days.isShown() ? days.within(share) : null;
    }

    public boolean isShown() {
        return median != null;
    }
}
