package fr.jumelages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** The page that operators read names what there is to set, in the application and in the compose file. */
class OperationsPageTest {

    private static final Path SETTINGS = Path.of("src/main/resources/application.yml");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String page = Files.readString(Path.of("docs/operations.md"));

    OperationsPageTest() throws IOException {}

    @Test
    void namesEverySettingOfOurOwn() {
        assertThat(ownSettings().filter(name -> !isNamed(name))).isEmpty();
    }

    @Test
    void namesEveryVariableThatSettingsAndNodesRead() throws IOException {
        Stream<String> settings = variables(Files.readString(SETTINGS));
        Stream<String> compose = Files.readAllLines(Path.of("docker-compose.yml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("(APP|SPRING|SMTP)_[A-Z_]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')));
        assertThat(Stream.concat(settings, compose).filter(name -> !page.contains("`" + name + "`")))
                .isEmpty();
    }

    private static Stream<String> ownSettings() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(SETTINGS));
        Properties settings = yaml.getObject();
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("app."))
                .map(name -> name.replaceFirst("(stage-days)\\..*", "$1"));
    }

    /** By its whole name, or by the last part beside its family. */
    private boolean isNamed(String name) {
        int dot = name.lastIndexOf('.');
        return page.contains(name)
                || page.contains(name.substring(0, dot)) && page.contains("`" + name.substring(dot + 1));
    }

    private static Stream<String> variables(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1));
    }
}
