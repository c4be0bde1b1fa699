package fr.jumelages.directory.registry.imports;

import java.util.List;

/** The two registers and the columns that a file fills; the first one is the official number. */
enum Register {
    FACILITIES(
            "registry_facility",
            "facility",
            List.of(
                    "finess",
                    "name",
                    "street",
                    "postal_code",
                    "town",
                    "departement",
                    "category_code",
                    "kind",
                    "siret",
                    "latitude",
                    "longitude",
                    "check_digit_fits")),
    SCHOOLS(
            "registry_school",
            "school",
            List.of(
                    "uai",
                    "name",
                    "level",
                    "street",
                    "postal_code",
                    "town",
                    "departement",
                    "email",
                    "latitude",
                    "longitude",
                    "check_letter_fits"));

    private final String table;
    private final String directoryTable;
    private final List<String> columns;

    Register(String table, String directoryTable, List<String> columns) {
        this.table = table;
        this.directoryTable = directoryTable;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** Where those that take part in the programme stand. */
    String directoryTable() {
        return directoryTable;
    }

    List<String> columns() {
        return columns;
    }

    String key() {
        return columns.get(0);
    }
}
