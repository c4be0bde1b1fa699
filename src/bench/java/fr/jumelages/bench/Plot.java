package fr.jumelages.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines on two logarithmic axes, tasks across and milliseconds up: what grows with the table climbs, what does not lies flat. */
final class Plot {

    private static final String[] COLOURS = {"#1f4e79", "#2e7d32", "#6a1b9a", "#00838f", "#b71c1c", "#e65100", "#5d4037"
    };

    private final String title;
    private final Map<String, TreeMap<Integer, Double>> lines = new LinkedHashMap<>();

    Plot(String title) {
        this.title = title;
    }

    void point(String line, int tasks, double millis) {
        lines.computeIfAbsent(line, name -> new TreeMap<>()).put(tasks, millis);
    }

    void write(String name) throws IOException {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 860 420' font-family='sans-serif' font-size='12'>"
                        + "<rect width='860' height='420' fill='#fff'/><text x='60' y='24' font-size='15'>" + title
                        + "</text>");
        for (int power = -1; power <= 4; power++) {
            grid(svg, 60, y(Math.pow(10, power)), 560, y(Math.pow(10, power)), Math.pow(10, power) + " ms", 6);
        }
        for (int power = 3; power <= 6; power++) {
            double x = x(Math.pow(10, power));
            grid(svg, x, 40, x, 380, "10^" + power + " tasks", x - 30);
        }
        int number = 0;
        for (var line : lines.entrySet()) {
            draw(svg, line.getKey(), line.getValue(), number++);
        }
        Files.createDirectories(Figures.FOLDER);
        Files.writeString(Figures.FOLDER.resolve(name + ".svg"), svg.append("</svg>"));
    }

    private static void draw(StringBuilder svg, String name, TreeMap<Integer, Double> points, int number) {
        String colour = COLOURS[number % COLOURS.length];
        svg.append("<polyline fill='none' stroke-width='2' stroke='")
                .append(colour)
                .append("' points='");
        points.forEach((tasks, millis) -> svg.append(format("%.0f,%.0f ", x(tasks), y(millis))));
        svg.append(format("'/><text x='575' y='%d' fill='%s'>%s</text>", 60 + 22 * number, colour, name));
    }

    private static void grid(StringBuilder svg, double x1, double y1, double x2, double y2, String label, double at) {
        svg.append(format("<line x1='%.0f' y1='%.0f' x2='%.0f' y2='%.0f' stroke='#ddd'/>", x1, y1, x2, y2));
        svg.append(format("<text x='%.0f' y='%.0f' fill='#555'>%s</text>", at, x1 == x2 ? 398 : y1 + 4, label));
    }

    private static double x(double tasks) {
        return 70 + (Math.log10(tasks) - 3) * 160;
    }

    private static double y(double millis) {
        return 380 - (Math.log10(Math.max(0.1, millis)) + 1) * 66;
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
