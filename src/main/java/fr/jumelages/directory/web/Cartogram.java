package fr.jumelages.directory.web;

import fr.jumelages.shared.Departement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * France as a honeycomb, a cell for each département, drawn by us: the cells stand roughly where the départements do,
 * and a small one can be seen and pressed as well as a large one.
 *
 * @param legend one line for each shade that occurs
 */
record Cartogram(List<Tile> tiles, List<Shade> legend) {

    /** Every second row is pushed half a cell to the right. The last one stands apart. */
    private static final List<String> ROWS = List.of(
            "-- -- -- -- 62",
            "-- -- -- -- 76 80 59",
            "-- 50 14 27 95 60 02 08 57",
            "-- 22 61 78 92 75 93 51 55 54",
            "29 35 53 28 91 94 77 10 52 67",
            "-- 56 44 72 41 45 89 21 70 88 68",
            "-- 85 49 37 36 18 58 39 25 90",
            "-- -- 79 86 87 23 03 71 01 74",
            "-- 17 16 24 19 63 42 69 38 73",
            "-- -- 33 47 46 15 43 07 26 05",
            "-- -- 40 82 12 48 30 84 04 06",
            "-- -- 64 32 31 81 34 13 83",
            "-- -- 65 -- 09 11 -- -- -- -- 2B",
            "-- -- -- -- -- 66 -- -- -- -- 2A",
            "",
            "971 972 973 974 976 -- 975 977 978");

    private static final double WIDTH = 44;
    private static final double HEIGHT = WIDTH * Math.sqrt(3) / 2;
    private static final double MARGIN = 26;
    private static final int SHADES = 4;

    /** A cell with its middle in the drawing’s units. @param shade 0 for none, 4 for the most */
    record Tile(Departement departement, int count, int shade, String x, String y) {}

    /** The counts that have this shade. */
    record Shade(int shade, int from, int to) {}

    static Cartogram of(Map<String, Integer> counts) {
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            String[] cells = ROWS.get(row).split(" ");
            for (int column = 0; column < cells.length; column++) {
                String code = cells[column];
                if (!code.isEmpty() && !code.equals("--")) {
                    tiles.add(tile(Departement.of(code), counts.getOrDefault(code, 0), most, row, column));
                }
            }
        }
        return new Cartogram(tiles, legend(most));
    }

    /** Those with facilities, in the order of their names: the same as text. */
    public List<Tile> rows() {
        return tiles.stream()
                .filter(tile -> tile.count() > 0)
                .sorted((one, other) -> one.departement().compareTo(other.departement()))
                .toList();
    }

    public int total() {
        return tiles.stream().mapToInt(Tile::count).sum();
    }

    private static Tile tile(Departement departement, int count, int most, int row, int column) {
        double x = MARGIN + (column + (row % 2 == 0 ? 0.5 : 0)) * WIDTH;
        double y = MARGIN + row * HEIGHT;
        return new Tile(departement, count, shade(count, most), number(x), number(y));
    }

    /** By square root, so that a few large counts don’t make all others look alike. */
    private static int shade(int count, int most) {
        return count == 0 ? 0 : 1 + Math.min(SHADES - 1, (int) (SHADES * Math.sqrt((count - 0.5) / most)));
    }

    private static List<Shade> legend(int most) {
        return IntStream.rangeClosed(0, SHADES)
                .mapToObj(shade -> IntStream.rangeClosed(0, most)
                        .filter(count -> shade(count, most) == shade)
                        .toArray())
                .filter(counts -> counts.length > 0)
                .map(counts -> new Shade(shade(counts[0], most), counts[0], counts[counts.length - 1]))
                .toList();
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
