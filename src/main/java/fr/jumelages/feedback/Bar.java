package fr.jumelages.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A horizontal bar, {@value #LENGTH} long, as pages and papers draw it; its figures stand in the same row. */
public record Bar(List<Segment> segments) {

    public static final int LENGTH = 160;

    /** From not at all to entirely; the first and the last also differ in lightness from their neighbours. */
    private static final List<String> COLOURS = List.of("#B93A0A", "#E8A987", "#D9D5CB", "#7FB5B0", "#0F5C5A");

    private static final String REST = "#E3E0D8";

    public record Segment(double x, double width, String colour) {}

    /** How many gave 1, 2, 3, 4 and 5, as shares; empty when nobody answered. */
    public static Bar shares(List<Integer> distribution) {
        int all = distribution.stream().mapToInt(Integer::intValue).sum();
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < distribution.size(); at++) {
            int count = distribution.get(at);
            if (count > 0) {
                segments.add(new Segment(part(before, all), part(count, all), COLOURS.get(at)));
            }
            before += count;
        }
        return new Bar(segments);
    }

    /** A mean from 1 to 5; the bar is full at 5 and empty at 1. */
    static Bar mean(BigDecimal mean) {
        double length = mean == null ? 0 : (mean.doubleValue() - 1) / 4 * LENGTH;
        return new Bar(List.of(new Segment(0, LENGTH, REST), new Segment(0, tenth(length), COLOURS.get(4))));
    }

    private static double part(int count, int all) {
        return tenth((double) count / all * LENGTH);
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10d;
    }
}
