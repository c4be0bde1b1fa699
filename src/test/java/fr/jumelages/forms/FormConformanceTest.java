package fr.jumelages.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jumelages.forms.ConformanceCase.Outcome;
import fr.jumelages.workflow.FeelConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our validator against the browser-side viewer of the same files, on recorded cases. Where Node and the front-end parts
 * are there, the recording itself is checked against the real form-js. New cases: add them without "formJs", then run
 * {@code node src/test/frontend/form-conformance.mjs --record}.
 */
class FormConformanceTest {

    private static final Path SUITE = Path.of("src/test/resources/forms/conformance/form-conformance.json");
    private static final Path SCRIPT = Path.of("src/test/frontend/form-conformance.mjs");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final FormSchemas SCHEMAS = new FormSchemas(new FeelConditions(NOON));
    private static final FormValidator VALIDATOR = new FormValidator(NOON);

    static List<ConformanceCase> cases() throws IOException {
        List<ConformanceCase> cases = new ArrayList<>();
        suite().get("cases")
                .forEach(one -> cases.add(new ConformanceCase(one.get("name").textValue(), one)));
        return cases;
    }

    private static JsonNode suite() throws IOException {
        return ConformanceCase.JSON.readTree(SUITE.toFile());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judgesAsRecorded(ConformanceCase one) {
        FormSchema schema = SCHEMAS.parse(one.schema(), "case.form");

        Outcome outcome = Outcome.of(VALIDATOR.validate(schema, one.input(), one.data()));

        assertThat(outcome).isEqualTo(one.expected());
    }

    @Test
    void everyDeviationIsNamedAndReal() throws IOException {
        Map<?, ?> reasons = ConformanceCase.JSON.convertValue(suite().get("deviations"), Map.class);
        List<ConformanceCase> deviating =
                cases().stream().filter(ConformanceCase::deviates).toList();

        assertThat(cases()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(deviating).allSatisfy(one -> {
            assertThat(one.expected()).isNotEqualTo(one.formJs());
            assertThat(reasons.get(one.json().get("deviation").textValue())).isNotNull();
        });
    }

    @Test
    void recordingIsWhatFormJsSays() throws Exception {
        assumeTrue(
                Files.exists(Path.of("src/main/frontend/node_modules/jsdom/package.json")),
                "front-end parts with jsdom");
        JsonNode said = runFormJs();

        assertThat(cases())
                .allSatisfy(one -> assertThat(Outcome.of(said.get(one.name())))
                        .as(one.name())
                        .isEqualTo(one.formJs()));
    }

    private static JsonNode runFormJs() throws Exception {
        Path out = Files.createTempFile("form-js", ".json");
        Process node;
        try {
            node = new ProcessBuilder("node", SCRIPT.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException noNode) {
            assumeTrue(false, "node on the path");
            return null;
        }
        assertThat(node.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).isZero();
        return ConformanceCase.JSON.readTree(out.toFile());
    }
}
