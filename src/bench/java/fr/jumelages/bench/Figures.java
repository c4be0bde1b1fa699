package fr.jumelages.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of figures, printed as it grows and written to {@code target/bench} as tab-separated values. */
public final class Figures {

    static final Path FOLDER = Path.of("target/bench");

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    public Figures(String name, String... columns) {
        this.file = FOLDER.resolve(name + ".tsv");
        add((Object[]) columns);
    }

    /** Numbers with a point get four significant digits at most. */
    public void add(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell instanceof Double number ? text(number) : String.valueOf(cell));
        }
        lines.add(String.join("\t", texts));
        System.out.println("figure: " + String.join(" | ", texts));
    }

    public void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(file, lines);
    }

    private static String text(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
