package fr.jumelages.shared;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A French département by its official code: {@code 01}–{@code 95}, {@code 2A}, {@code 2B}, {@code 971}–{@code 978}.
 * Knows its name, académie, school holiday zone and time zone, from {@code reference/departements.csv}.
 */
public record Departement(String code) implements Serializable, Comparable<Departement> {

    /** @throws Refusal {@code departement.unknown} when no département carries this code */
    public Departement {
        if (code == null || !Table.ROWS.containsKey(code)) {
            throw new Refusal("departement.unknown", String.valueOf(code));
        }
    }

    public static Departement of(String code) {
        return new Departement(code);
    }

    public static Optional<Departement> find(String code) {
        return Optional.ofNullable(code).filter(Table.ROWS::containsKey).map(Departement::new);
    }

    /**
     * The département that a postal code points to. Corsica shares {@code 20}: 200 and 201 go to Corse-du-Sud, the
     * rest to Haute-Corse; overseas codes take three digits. A handful of communes are served from a neighbouring
     * département's post office, so this is a proposal, never a proof.
     */
    public static Optional<Departement> ofPostalCode(String postalCode) {
        if (postalCode == null || !postalCode.matches("[0-9]{5}")) {
            return Optional.empty();
        }
        if (postalCode.startsWith("20")) {
            return find(postalCode.compareTo("20200") < 0 ? "2A" : "2B");
        }
        boolean overseas = postalCode.startsWith("97") || postalCode.startsWith("98");
        return find(overseasIslands(postalCode).orElse(postalCode.substring(0, overseas ? 3 : 2)));
    }

    /** Saint-Barthélemy and Saint-Martin kept the postal codes that they had as communes of Guadeloupe. */
    private static Optional<String> overseasIslands(String postalCode) {
        return switch (postalCode) {
            case "97133" -> Optional.of("977");
            case "97150" -> Optional.of("978");
            default -> Optional.empty();
        };
    }

    public static Collection<Departement> all() {
        return Table.ALL;
    }

    public String label() {
        return row()[1];
    }

    public String region() {
        return row()[2];
    }

    public String academie() {
        return row()[3];
    }

    public SchoolZone zone() {
        return SchoolZone.valueOf(row()[4]);
    }

    public ZoneId timeZone() {
        return ZoneId.of(row()[5]);
    }

    @Override
    public int compareTo(Departement other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private String[] row() {
        return Table.ROWS.get(code);
    }

    /** Loaded apart, so that the constructor can ask it. */
    private static final class Table {
        static final Map<String, String[]> ROWS = load();
        static final Collection<Departement> ALL =
                ROWS.keySet().stream().map(Departement::new).toList();

        private static Map<String, String[]> load() {
            Map<String, String[]> rows = new LinkedHashMap<>();
            ReferenceLines.read("/reference/departements.csv", 6).forEach(cells -> rows.put(cells[0], cells));
            return Collections.unmodifiableMap(rows);
        }
    }
}
