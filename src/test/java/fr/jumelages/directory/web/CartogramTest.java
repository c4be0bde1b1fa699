package fr.jumelages.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.Departement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CartogramTest {

    private static final double APART = 43.9;

    @Test
    void everyDepartementHasOneCell() {
        assertThat(Cartogram.of(Map.of()).tiles())
                .extracting(Cartogram.Tile::departement)
                .containsExactlyInAnyOrderElementsOf(Departement.all());
    }

    @Test
    void noTwoCellsOverlap() {
        List<Cartogram.Tile> tiles = Cartogram.of(Map.of()).tiles();
        for (Cartogram.Tile one : tiles) {
            assertThat(tiles)
                    .filteredOn(other -> other != one)
                    .allSatisfy(other -> assertThat(distance(one, other))
                            .as(one.departement() + " and " + other.departement())
                            .isGreaterThan(APART));
        }
    }

    @Test
    void neighboursOnTheGroundAreNeighboursInTheComb() {
        for (String pair :
                List.of("35 22", "35 56", "35 53", "59 80", "67 54", "33 47", "13 83", "69 38", "2A 2B", "75 93")) {
            String[] codes = pair.split(" ");
            assertThat(distance(tile(codes[0]), tile(codes[1]))).as(pair).isLessThan(2 * APART);
        }
    }

    @Test
    void theMostIsTheDarkestAndNoneHasNoShade() {
        Cartogram map = Cartogram.of(Map.of("35", 100, "29", 1, "56", 30));
        assertThat(shade(map, "35")).isEqualTo(4);
        assertThat(shade(map, "56")).isBetween(2, 3);
        assertThat(shade(map, "29")).isEqualTo(1);
        assertThat(shade(map, "22")).isZero();
        assertThat(map.total()).isEqualTo(131);
        assertThat(map.rows()).extracting(Cartogram.Tile::count).containsExactly(1, 100, 30);
    }

    @Test
    void theLegendCoversEveryCountOnce() {
        for (int most : List.of(0, 1, 2, 3, 7, 40, 1000)) {
            int next = 0;
            for (Cartogram.Shade shade : Cartogram.of(Map.of("35", most)).legend()) {
                assertThat(shade.from()).isEqualTo(next);
                next = shade.to() + 1;
            }
            assertThat(next).isEqualTo(most + 1);
        }
    }

    private static Cartogram.Tile tile(String code) {
        return Cartogram.of(Map.of()).tiles().stream()
                .filter(tile -> tile.departement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int shade(Cartogram map, String code) {
        return map.tiles().stream()
                .filter(tile -> tile.departement().code().equals(code))
                .findFirst()
                .orElseThrow()
                .shade();
    }

    private static double distance(Cartogram.Tile one, Cartogram.Tile other) {
        return Math.hypot(
                Double.parseDouble(one.x()) - Double.parseDouble(other.x()),
                Double.parseDouble(one.y()) - Double.parseDouble(other.y()));
    }
}
