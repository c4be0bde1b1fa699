package fr.jumelages.directory.registry.imports;

import java.util.Map;

/** What was counted so far of the file at hand. */
class Tally {

    int pieces;
    int rows;
    int refused;
    int skipped;
    int doubtful;

    /** Lines that stand for an entry of the register. */
    int judged() {
        return rows + refused;
    }

    /** One in twenty may be wrong, and twenty in any file. */
    boolean hasTooManyRefused() {
        return refused > 20 && refused * 20L > judged();
    }

    Map<String, Integer> values() {
        return Map.of("pieces", pieces, "rows", rows, "refused", refused, "skipped", skipped, "doubtful", doubtful);
    }
}
