package fr.jumelages.directory.registry.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The published layouts, recognised by how a file begins and not by its name. */
public enum Layout {
    /** {@code etalab-cs1100502-stock} and {@code etalab-cs1100507-stock}, published until May 2026. */
    FINESS_CSV(Register.FACILITIES, new FinessCsvFile()),
    /** {@code finess-structures-1}, which took its place. */
    FINESS_JSON(Register.FACILITIES, new FinessJsonFile()),
    /** {@code fr-en-annuaire-education}. */
    SCHOOLS_CSV(Register.SCHOOLS, new SchoolsCsvFile());

    private static final int BEGINNING = 4096;

    private final Register register;
    private final RegisterFile file;

    Layout(Register register, RegisterFile file) {
        this.register = register;
        this.file = file;
    }

    Register register() {
        return register;
    }

    RegisterFile file() {
        return file;
    }

    /** Looks without consuming. */
    static Optional<Layout> of(BufferedInputStream in) throws IOException {
        in.mark(BEGINNING);
        String start = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        in.reset();
        if (start.startsWith("{")) {
            return start.matches("(?s).*\"(schemaversion|pmej|gcc|gco)\".*")
                    ? Optional.of(FINESS_JSON)
                    : Optional.empty();
        }
        if (start.startsWith("finess;") || start.startsWith("structureet;")) {
            return Optional.of(FINESS_CSV);
        }
        String header = start.lines().findFirst().orElse("");
        return header.contains("identifiant") && header.contains(";") ? Optional.of(SCHOOLS_CSV) : Optional.empty();
    }
}
