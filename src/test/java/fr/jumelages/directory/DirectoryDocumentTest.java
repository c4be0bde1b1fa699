package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** {@code docs/directory.md} says the rules that the code has. */
class DirectoryDocumentTest {

    @Test
    void namesEveryStandingInTheOrderInWhichItCounts() throws IOException {
        assertThat(rows()).containsExactly("ON_HOLD", "FULL", "SLOW", "OPEN");
        assertThat(rows())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Standing.values()).map(Standing::name).toList());
    }

    @Test
    void saysHowLongSchoolsWaitAndHowNearIsNear() throws IOException {
        String text = text();
        assertThat(text).contains("more than " + Standing.PATIENCE.toDays() + " days");
        for (Rurality rurality : Rurality.values()) {
            assertThat(text).contains(" " + rurality.radiusKm() + " ");
        }
    }

    private static java.util.List<String> rows() throws IOException {
        return text().lines()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .map(line -> line.replaceAll("\\| `([A-Z_]+)` \\|.*", "$1"))
                .toList();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/directory.md"));
    }
}
