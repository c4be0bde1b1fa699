package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every letter that the bundles know is of the kind that {@code letter-kinds.tsv} says. */
class MailKindsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TABLE = Path.of("src/test/resources/guards/letter-kinds.tsv");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^(mail\\.[\\w.-]+)\\.subject\\s*=");

    @Test
    void everyLetterHasItsLineInTheTable() throws IOException {
        assertThat(table().keySet()).as(TABLE.toString()).containsAll(letters());
    }

    @Test
    void everyLetterIsOfTheKindOfItsLine() throws IOException {
        table().forEach((letter, kind) ->
                assertThat(MailKind.of(letter)).as(letter).isEqualTo(kind));
    }

    @Test
    void aLetterThatNoKindNamesIsAlwaysSent() {
        assertThat(MailKind.of("mail.feedbackless")).isEqualTo(MailKind.NECESSARY);
        assertThat(MailKind.of("sign-in", Map.of())).isEqualTo(MailKind.NECESSARY);
        assertThat(MailKind.of("reminders", Map.of("key", "mail.reminders.others")))
                .isEqualTo(MailKind.REMINDERS);
    }

    private static Map<String, MailKind> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> MailKind.valueOf(cells[1])));
    }

    private static Set<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.flatMap(MailKindsTest::subjects).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> subjects(Path bundle) {
        try {
            Matcher subjects = SUBJECT.matcher(Files.readString(bundle));
            return subjects.results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
