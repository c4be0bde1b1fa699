package fr.jumelages.directory.web;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.Honeycomb;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many facilities can be asked in each département, as a honeycomb.
 *
 * @param legend one line for each shade that occurs
 */
record Cartogram(List<Tile> tiles, List<Shade> legend) {

    private static final int SHADES = 4;

    /** A cell with its middle in the drawing’s units. @param shade 0 for none, 4 for the most */
    record Tile(Departement departement, int count, int shade, String x, String y) {}

    /** The counts that have this shade. */
    record Shade(int shade, int from, int to) {}

    static Cartogram of(Map<String, Integer> counts) {
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Tile> tiles = Honeycomb.cells().stream()
                .map(cell -> tile(cell, counts.getOrDefault(cell.departement().code(), 0), most))
                .toList();
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

    private static Tile tile(Honeycomb.Cell cell, int count, int most) {
        return new Tile(cell.departement(), count, shade(count, most), cell.x(), cell.y());
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
}
