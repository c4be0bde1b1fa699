package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both languages say everything, and French is set as French is printed. */
class MessageBundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    /** Patterns of java.time, where a straight apostrophe quotes. */
    private static final Pattern DATE_PATTERN = Pattern.compile("\\bMMM|\\bHH?\\b");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @TestFactory
    Stream<DynamicTest> englishSaysWhatFrenchSays() throws IOException {
        return french().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Map<String, String> french = read(file);
            Map<String, String> english = read(english(file));
            assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(french.keySet());
            french.forEach((key, text) -> assertThat(placeholders(english.get(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(text)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> frenchIsSetAsItIsPrinted() throws IOException {
        return french().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> read(file).forEach((key, text) -> {
                    if (DATE_PATTERN.matcher(text).find()) {
                        return;
                    }
                    assertThat(text).as("%s: apostrophe ’", key).doesNotContain("'");
                    assertThat(text)
                            .as("%s: U+202F before ; : ! ?", key)
                            .doesNotContainPattern("[ \u00a0\\p{L}\\p{N}»)][;!?](\\s|$)")
                            .doesNotContainPattern("[ \u00a0\\p{L}»)]:(\\s|$)");
                    assertThat(text).as("%s: U+202F inside « »", key).doesNotContainPattern("«[^\u202f]|[^\u202f]»");
                    assertThat(text).as("%s: … is one character", key).doesNotContain("...");
                })));
    }

    @TestFactory
    Stream<DynamicTest> englishApostrophesAreCurlyTooSinceAStraightOneQuotes() throws IOException {
        return french().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> read(english(file)).forEach((key, text) -> {
                    if (!DATE_PATTERN.matcher(text).find()) {
                        assertThat(text).as(key).doesNotContain("'");
                    }
                })));
    }

    @Test
    void noKeyIsSaidTwice() throws IOException {
        var owner = new HashMap<String, Path>();
        for (Path file : french().toList()) {
            for (String key : read(file).keySet()) {
                assertThat(owner.put(key, file)).as("%s is in two bundles", key).isNull();
            }
        }
    }

    @Test
    void everyBundleIsKnownToTheApplication() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yml"));
        assertThat(french().map(MessageBundlesTest::name))
                .allSatisfy(name -> assertThat(configuration).contains("messages/" + name));
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : french().toList()) {
            texts.putAll(read(file));
        }
        var missing = new TreeSet<String>();
        for (Template template : Template.all()) {
            Matcher key = LITERAL_KEY.matcher(template.source());
            while (key.find()) {
                if (!texts.containsKey(key.group(1))) {
                    missing.add(template + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> french() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path english(Path french) {
        return french.resolveSibling(name(french) + "_en.properties");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
