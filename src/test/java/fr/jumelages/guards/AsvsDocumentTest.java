package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The page that says where each requirement of OWASP’s ASVS 5.0 is met can’t rot: every row of levels 1 and 2 has its
 * place on it, every test named there exists, and the sums at its head are those of its rows.
 */
class AsvsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("^- \\*\\*(\\d+\\.\\d+\\.\\d+)\\*\\* · (.+)$", Pattern.MULTILINE);
    private static final Pattern APART = Pattern.compile("^- not here: ([\\d., ]+) · .+$", Pattern.MULTILINE);
    private static final Pattern SECTION = Pattern.compile("below, \\*([^*]+)\\*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#([^)]+))?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))#(\\w+)`");

    @Test
    void everyRequirementOfLevelsOneAndTwoStandsOnThePageOnce() throws IOException {
        List<String> found = new ArrayList<>();
        rows().forEach(row -> found.add(row.group(1)));
        apart().forEach(found::add);

        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked());
    }

    @Test
    void everyRowNamesATestOrSaysWhatItDoesInstead() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(2))
                .allSatisfy(words -> assertThat(TEST.matcher(words).find()
                                ^ (words.contains("· untested: ") || words.contains("· deviation: ")))
                        .as(words)
                        .isTrue());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (MatchResult named : TEST.matcher(page()).results().toList()) {
            String source = source(named.group(1));
            if (!source.matches("(?s).*\\bvoid\\s+" + named.group(2) + "\\b.*")) {
                missing.add(named.group());
            }
        }
        assertThat(missing).as("named in docs/asvs.md, found nowhere").isEmpty();
    }

    @Test
    void everyPlaceThatItPointsToIsThere() throws IOException {
        assertThat(SECTION.matcher(page()).results().map(section -> section.group(1)))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(page()).contains("\n**" + section));
        for (MatchResult link : LINK.matcher(page()).results().toList()) {
            Path file = Path.of("docs").resolve(link.group(1));
            assertThat(file).exists();
            if (link.group(2) != null) {
                assertThat(anchors(file)).as(link.group()).contains(link.group(2));
            }
        }
    }

    @Test
    void theSumsAtItsHeadAreThoseOfItsRows() throws IOException {
        long untested = rows().stream()
                .filter(row -> row.group(2).contains("· untested: "))
                .count();
        long deviations = rows().stream()
                .filter(row -> row.group(2).contains("· deviation: "))
                .count();
        int here = rows().size();

        assertThat(page())
                .contains(
                        "%d requirements of levels 1 and 2, %d apply here: %d are tied to a test, %d hold untested, %d are deviations"
                                .formatted(asked().size(), here, here - untested - deviations, untested, deviations));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static List<String> apart() throws IOException {
        return APART.matcher(page())
                .results()
                .flatMap(line -> List.of(line.group(1).split("[, ]+")).stream())
                .toList();
    }

    /** Numbers and levels as OWASP publishes them. */
    private static List<String> asked() throws IOException {
        try (var lines = new ClassPathResource("guards/asvs-rows.tsv").getInputStream()) {
            return new String(lines.readAllBytes())
                    .lines()
                    .map(line -> line.split("\t")[0])
                    .toList();
        }
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            List<Path> found =
                    files.filter(file -> file.endsWith(test + ".java")).toList();
            return found.stream().map(AsvsDocumentTest::text).collect(Collectors.joining());
        }
    }

    /** As they are written in addresses. */
    private static List<String> anchors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase()
                        .replaceAll("[^\\p{L}\\d -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/asvs.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
