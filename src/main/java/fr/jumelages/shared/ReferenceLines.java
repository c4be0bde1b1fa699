package fr.jumelages.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads our own reference files: UTF-8, semicolons, no quoting, lines starting with # are comments. */
public final class ReferenceLines {

    private ReferenceLines() {}

    public static List<String[]> read(String resource, int columns) {
        var in = ReferenceLines.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing reference file " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> split(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] split(String resource, String line, int columns) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(resource + ": " + columns + " columns expected in: " + line);
        }
        return cells;
    }
}
