package fr.jumelages.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The HTML templates as files, without mails, which follow rules of their own. */
record Template(Path file, String source) {

    static final Path FOLDER = Path.of("src/main/resources/templates");

    static List<Template> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Template::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Pages that a person opens: not the mails, which need inline styles. */
    static List<Template> pages() {
        return all().stream()
                .filter(template -> !template.in("mail") && !template.in("pdf"))
                .toList();
    }

    boolean in(String folder) {
        return FOLDER.relativize(file).startsWith(folder);
    }

    boolean named(String name) {
        return FOLDER.relativize(file).equals(Path.of(name));
    }

    Document tree() {
        return Jsoup.parse(source, "", Parser.xmlParser());
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }

    private static Template read(Path file) {
        try {
            return new Template(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
