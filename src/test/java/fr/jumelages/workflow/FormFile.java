package fr.jumelages.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One {@code .form} file as a reader of the documents needs it: its id, its fields in order, and what it reads. */
record FormFile(Path path, JsonNode schema) {

    static final Path FOLDER = Path.of("forms");
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[a-zA-Z]\\w*");
    private static final List<String> FEEL_WORDS = List.of("null", "or", "and", "not", "true", "false", "count");

    /** A field that takes an answer; {@code hidden} joins its own condition with those of the groups around it. */
    record Field(String list, JsonNode json, String hidden) {
        String key() {
            String key = json.path("key").asText();
            return list.isEmpty() ? key : list + "[]." + key;
        }

        String text(String property) {
            return json.path(property).asText();
        }

        boolean readonly() {
            return json.path("readonly").asBoolean();
        }
    }

    static List<FormFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormFile read(Path path) {
        try {
            return new FormFile(path, new ObjectMapper().readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    String id() {
        return schema.path("id").asText();
    }

    String name() {
        return path.getFileName().toString().replace(".form", "");
    }

    String feature() {
        return path.getParent().getFileName().toString();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect(schema, "", "", fields);
        return fields;
    }

    private static void collect(JsonNode parent, String list, String hidden, List<Field> into) {
        for (JsonNode component : parent.path("components")) {
            String condition = component.path("conditional").path("hide").asText("");
            String joined = Stream.of(hidden, condition.replaceFirst("^=", ""))
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + " or " + b)
                    .orElse("");
            if (component.has("key")) {
                into.add(new Field(list, component, joined));
            }
            collect(component, component.path("path").asText(list), joined, into);
        }
    }

    /** What the step has to give beside prefilled answers: lists of options, tables, read-only texts, facts of conditions. */
    TreeSet<String> reads() {
        TreeSet<String> names = new TreeSet<>();
        schema.findValuesAsText("valuesKey").forEach(names::add);
        schema.findValuesAsText("dataSource").forEach(source -> names.add(source.substring(1)));
        schema.findValuesAsText("hide").forEach(condition -> names.addAll(namesIn(condition)));
        List<Field> fields = fields();
        fields.stream().filter(field -> !field.readonly()).map(Field::key).forEach(names::remove);
        fields.stream().filter(Field::readonly).map(Field::key).forEach(names::add);
        return names;
    }

    private static List<String> namesIn(String feel) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(feel);
        while (matcher.find()) {
            String name = matcher.group();
            if (!name.startsWith("\"") && !FEEL_WORDS.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
