package fr.jumelages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.workflow.FeelConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that programme staff edit, each read, shown untouched and validated empty. */
class ShippedFormsTest {

    private static final FormSchemas SCHEMAS = new FormSchemas(new FeelConditions(Clock.systemUTC()));

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsSupported(Path file) throws IOException {
        FormSchema schema = SCHEMAS.parse(Files.readString(file), file.toString());

        FormInput untouched = FormInput.initial(schema, Map.of());
        FormView view = FormView.of(schema, untouched, Map.of(), List.of());
        Validation empty = new FormValidator(Clock.systemUTC()).validate(schema, FormInput.of(Map.of()), Map.of());

        assertThat(view.nodes()).isNotEmpty();
        assertThat(schema.keys()).containsAll(empty.answers().toMap().keySet());
        assertThat(schema.describe(empty.answers(), Locale.FRENCH))
                .hasSameSizeAs(empty.answers().toMap().keySet());
    }
}
