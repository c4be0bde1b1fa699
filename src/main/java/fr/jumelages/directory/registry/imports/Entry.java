package fr.jumelages.directory.registry.imports;

import java.util.List;

/**
 * A line that is taken.
 *
 * @param line in the file, the first one being 1
 * @param values in the order of the register’s columns; null where the file says nothing
 * @param fits whether the number’s check character does
 */
record Entry(long line, List<Object> values, boolean fits) {

    String number() {
        return values.get(0).toString();
    }
}
