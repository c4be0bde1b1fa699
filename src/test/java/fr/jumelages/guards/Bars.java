package fr.jumelages.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** How many SQL statements a page or a step may take at most. */
public final class Bars {

    private static final Path FILE = Path.of("src/test/resources/guards/statements.tsv");

    private Bars() {}

    public static Map<String, Integer> read() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(bar -> bar[0], bar -> Integer.valueOf(bar[1])));
    }
}
