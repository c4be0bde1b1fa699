package fr.jumelages.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * France as a honeycomb, a cell for each département, drawn by us: the cells stand roughly where the départements do,
 * and a small one can be seen and pressed as well as a large one. The drawing is 536 wide and 626 high.
 */
public final class Honeycomb {

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
    private static final List<Cell> CELLS = place();

    private Honeycomb() {}

    /** A cell with its middle in the drawing’s units. */
    public record Cell(Departement departement, String x, String y) {}

    /** From north to south, and overseas last. */
    public static List<Cell> cells() {
        return CELLS;
    }

    private static List<Cell> place() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            String[] codes = ROWS.get(row).split(" ");
            for (int column = 0; column < codes.length; column++) {
                if (!codes[column].isEmpty() && !codes[column].equals("--")) {
                    cells.add(cell(codes[column], row, column));
                }
            }
        }
        return List.copyOf(cells);
    }

    private static Cell cell(String code, int row, int column) {
        double x = MARGIN + (column + (row % 2 == 0 ? 0.5 : 0)) * WIDTH;
        double y = MARGIN + row * HEIGHT;
        return new Cell(Departement.of(code), number(x), number(y));
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
