package fr.jumelages.monitoring.web;

import fr.jumelages.monitoring.Durations;
import fr.jumelages.monitoring.Statistics.Figures;
import fr.jumelages.monitoring.Waiting;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.Honeycomb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statistics as their page shows them. @param departement the chosen code, empty for the whole territory */
record StatisticsPage(String departement, Figures figures, List<Place> places) {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 30;

    /** @param label the département’s name and number */
    record Place(String code, String label, Waiting waiting) {

        private static final int FEWEST = 5;

        /** A handful of projects could be recognised. */
        public boolean isShown() {
            return waiting.count() >= FEWEST;
        }

        public long percentLate() {
            return Math.round(100.0 * waiting.late() / waiting.count());
        }
    }

    /** A cell of the drawing. @param place null where the reader has no projects */
    record Tile(Honeycomb.Cell cell, Place place) {}

    /** The départements where they are; empty when there is only one. */
    public List<Tile> tiles() {
        Map<String, Place> byCode = places.stream().collect(Collectors.toMap(Place::code, place -> place));
        return byCode.size() < 2
                ? List.of()
                : Honeycomb.cells().stream()
                        .map(cell ->
                                new Tile(cell, byCode.get(cell.departement().code())))
                        .toList();
    }

    static StatisticsPage of(String departement, Figures figures) {
        List<Place> places =
                figures.places().entrySet().stream().map(StatisticsPage::place).toList();
        return new StatisticsPage(departement, figures, places);
    }

    private static Place place(Map.Entry<String, Waiting> entry) {
        String label = Departement.find(entry.getKey())
                .map(found -> found.label() + " (" + found.code() + ")")
                .orElse(entry.getKey());
        return new Place(entry.getKey(), label, entry.getValue());
    }

    public LocalDate from() {
        return figures.from().atDay(1);
    }

    public LocalDate to() {
        return figures.to().atEndOfMonth();
    }

    /** The monthly medians as points of a line 132 wide and 30 high; months without a figure are left out. */
    public String line(Durations durations) {
        int highest = Math.max(
                1,
                durations.trend().stream()
                        .filter(month -> month.median() != null)
                        .mapToInt(Durations.Month::median)
                        .max()
                        .orElse(1));
        List<String> points = new ArrayList<>();
        for (int at = 0; at < durations.trend().size(); at++) {
            Integer median = durations.trend().get(at).median();
            if (median != null) {
                points.add(x(at, durations.trend().size()) + "," + (HEIGHT - 3 - median * (HEIGHT - 6) / highest));
            }
        }
        return points.size() < 2 ? "" : String.join(" ", points);
    }

    private static int x(int at, int months) {
        return 3 + at * (WIDTH - 6) / Math.max(1, months - 1);
    }
}
