package fr.jumelages.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the access matrix: a route, the things named in its address, and what each actor meets. Several outcomes with
 * a bar between them: any of these, where the things differ.
 *
 * @param kind {@code route} must be mapped by the application, {@code one-click} too and takes forms without a token of
 *     ours, {@code sample} is answered by something else
 */
record MatrixRow(String kind, String route, String things, Map<Actor, Set<String>> expected) {

    static final Path FILE = Path.of("src/test/resources/guards/access-matrix.tsv");

    static List<MatrixRow> all() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(MatrixRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 + Actor.values().length) {
            throw new AssertionError(cells.length + " cells in: " + line);
        }
        Map<Actor, Set<String>> expected = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            expected.put(actor, Set.of(cells[3 + actor.ordinal()].split("\\|")));
        }
        return new MatrixRow(cells[0], cells[1], cells[2], expected);
    }

    boolean isRoute() {
        return kind.equals("route") || isOneClick();
    }

    boolean isOneClick() {
        return kind.equals("one-click");
    }

    String method() {
        return route.split(" ")[0];
    }

    boolean changes() {
        return !method().equals("GET");
    }

    /** The address with the things put into its variables. */
    String path(Map<String, String> thing) {
        String path = route.split(" ")[1];
        for (var value : thing.entrySet()) {
            path = path.replaceAll("\\{" + value.getKey() + "(:.*?(?<!\\d))?}(?=[/.]|$)", value.getValue());
        }
        return path;
    }

    String condition() {
        return route.split(" ", 3).length == 3 ? route.split(" ", 3)[2] : "";
    }

    String line(Map<Actor, Set<String>> found) {
        return Stream.of(Actor.values())
                .map(actor -> String.join("|", found.get(actor)))
                .collect(Collectors.joining("\t", kind + "\t" + route + "\t" + things + "\t", ""));
    }
}
