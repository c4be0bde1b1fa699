package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jumelages.workflow.FormFile.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Java reads answers by the keys of the forms, so docs/forms.md must say what the files say. */
class FormsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/forms.md");
    private static final Path FRESH = Path.of("target/docs/forms.md");
    private static final String INTRODUCTION = """
            # Forms

            Each file in `forms/<feature>/` is a Camunda Form: open it in Camunda Modeler to change a label, a hint or a limit.
            Keys and option values are a contract with the code; labels are not. `FormsDocumentTest` keeps this page true.

            `*` after a key: an answer is required whenever the field is shown. *Read-only* fields show what the step gives and are never answers.
            An answer is read with `text`, `integer`, `flag`, `date`, `time`, `dateTime`, `choices` (several options), `rows` (a list of answers).
            Any field can be prefilled by giving a value under its key. What a form reads besides is named under its title:

            | the step gives | shape |
            | --- | --- |
            | `slots`, `infrastructureItems`, `logisticsItems`, `verbatims` | options: list of `label`, `value`; a slot's value is its local start (`2026-12-04T10:00`), an item's its key in the decision, a verbatim's its id |
            | `request`, `framing` | rows of `label`, `value` |
            | `changes` | rows of `label`, `before`, `now`; absent when there are none |
            | `requestedChanges` | rows of `who`, `comment`; absent when there are none |
            | `results` | rows of `audience`, `answers`, `mean` |
            | `mode` | the meeting's `IN_PERSON`, `REMOTE` or `HYBRID` |
            | `correctionRequest`, `testimony`, `signature` | text to show |
            """;

    @Test
    void documentListsEveryKeyOfEveryForm() throws IOException {
        String expected = page();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, expected);

        assertThat(DOCUMENT)
                .as("%s follows the forms; after a change of a form: cp %s %s", DOCUMENT, FRESH, DOCUMENT)
                .hasContent(expected);
    }

    private static String page() {
        Map<String, Map<String, List<String>>> idsByTable = new TreeMap<>();
        for (FormFile form : FormFile.all()) {
            idsByTable
                    .computeIfAbsent(form.feature(), feature -> new LinkedHashMap<>())
                    .computeIfAbsent(table(form), table -> new ArrayList<>())
                    .add(form.id());
        }
        StringBuilder page = new StringBuilder(INTRODUCTION);
        idsByTable.forEach((feature, tables) -> {
            page.append("\n## ").append(feature).append('\n');
            tables.forEach((table, ids) -> page.append("\n### ")
                    .append(code(ids.stream()))
                    .append("\n\n")
                    .append(table));
        });
        return page.toString();
    }

    private static String table(FormFile form) {
        List<String> lines = new ArrayList<>();
        if (!form.reads().isEmpty()) {
            lines.add("The step gives: " + code(form.reads().stream()) + ".\n");
        }
        lines.add("| key | read with | values and limits | hidden while |");
        lines.add("| --- | --- | --- | --- |");
        form.fields().stream().map(FormsDocumentTest::row).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String row(Field field) {
        String required = field.json().path("validate").path("required").asBoolean() ? " *" : "";
        String hidden = field.hidden().isEmpty() ? "" : "`" + field.hidden() + "`";
        return "| `%s`%s | %s | %s | %s |".formatted(field.key(), required, accessor(field), limits(field), hidden);
    }

    private static String accessor(Field field) {
        String type = field.text("type");
        return switch (type) {
            case "textfield", "textarea", "radio", "select" -> field.readonly() ? "*read-only*" : "text";
            case "number" -> "integer";
            case "checkbox" -> "flag";
            case "checklist", "taglist" -> "choices";
            case "filepicker" -> "choices (ids of documents)";
            case "datetime" -> field.text("subtype").equals("datetime") ? "dateTime" : field.text("subtype");
            default -> throw new IllegalStateException(type);
        };
    }

    private static String limits(Field field) {
        JsonNode validate = field.json().path("validate");
        List<String> parts = new ArrayList<>();
        options(field).forEach(parts::add);
        if (validate.has("min") || validate.has("max")) {
            parts.add(validate.path("min").asText() + " to "
                    + validate.path("max").asText());
        }
        if (validate.has("maxLength") && !field.readonly()) {
            String least =
                    validate.has("minLength") ? validate.path("minLength").asText() + " to " : "up to ";
            parts.add(least + validate.path("maxLength").asText() + " characters");
        }
        if (validate.has("pattern")) {
            parts.add("`" + validate.path("pattern").asText() + "`");
        } else if (validate.has("validationType")) {
            parts.add(validate.path("validationType").asText());
        }
        if (field.json().path("disallowPassedDates").asBoolean()) {
            parts.add("not in the past");
        }
        return String.join("; ", parts);
    }

    private static Stream<String> options(Field field) {
        if (field.json().has("valuesKey")) {
            return Stream.of("options given by the step: `" + field.text("valuesKey") + "`");
        }
        Stream<String> values = StreamSupport.stream(field.json().path("values").spliterator(), false)
                .map(option -> option.path("value").asText());
        String listed = code(values);
        return listed.isEmpty() ? Stream.empty() : Stream.of(listed);
    }

    private static String code(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
