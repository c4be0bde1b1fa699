package fr.jumelages.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One JSON object of a form, read attribute by attribute. Whatever nobody asked for is refused by {@link #finish()}, so
 * that a new attribute of the form editor never changes a form's meaning unnoticed.
 */
final class Attributes {

    private static final Pattern TEMPLATE = Pattern.compile("\\A\\s*=|\\{\\{");

    private final String file;
    private final String component;
    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private Attributes(String file, String component, String path, JsonNode node) {
        this.file = file;
        this.component = component;
        this.path = path;
        this.node = node;
        if (!node.isObject() && !node.isMissingNode()) {
            throw refuse("must be an object" + (path.isEmpty() ? "" : ": " + path));
        }
    }

    static Attributes ofForm(String file, JsonNode node) {
        return new Attributes(file, "form", "", node);
    }

    /** Whether nothing is there to read. */
    boolean isMissing() {
        return node.isMissingNode();
    }

    /** A technical text, or null. */
    String text(String name) {
        JsonNode value = take(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refuse(path + name + " must be a text");
        }
        return value.textValue();
    }

    /** A text shown to people, empty when absent; expressions and templates are refused. */
    String words(String name) {
        String words = text(name);
        if (words == null) {
            return "";
        }
        if (TEMPLATE.matcher(words).find()) {
            throw refuse("an expression in " + path + name + " is not supported");
        }
        return words.strip();
    }

    boolean flag(String name) {
        JsonNode value = take(name);
        if (value.isMissingNode()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw refuse(path + name + " must be true or false, expressions are not supported");
        }
        return value.booleanValue();
    }

    /** A number or a text that is one, or null. */
    BigDecimal number(String name) {
        JsonNode value = take(name);
        if (value.isMissingNode() || value.isTextual() && value.textValue().isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException notANumber) {
            throw refuse(path + name + " must be a number, expressions are not supported");
        }
    }

    /** A number of things, or null. */
    Integer count(String name) {
        BigDecimal number = number(name);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() > 7) {
            throw refuse(path + name + " must be a whole number");
        }
        return number.intValue();
    }

    Attributes object(String name) {
        return new Attributes(file, component, path + name + ".", take(name));
    }

    List<Attributes> objects(String name) {
        List<Attributes> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            objects.add(new Attributes(file, component, path + name + ".", item));
        }
        return objects;
    }

    /** The components inside, each speaking of itself in refusals. */
    List<Attributes> components() {
        return array("components").stream()
                .map(child -> new Attributes(file, nameOf(child), "", child))
                .toList();
    }

    /** Raw values of a list, empty when absent. */
    List<JsonNode> array(String name) {
        JsonNode value = take(name);
        if (value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw refuse(path + name + " must be a list");
        }
        return StreamSupport.stream(value.spliterator(), false).toList();
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode raw(String name) {
        return take(name);
    }

    /** Attributes without meaning for us. */
    void skip(String... names) {
        read.addAll(List.of(names));
    }

    void finish() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw refuse("attribute " + path + name + " is not supported");
            }
        });
    }

    UnsupportedForm refuse(String reason) {
        return new UnsupportedForm(file, component, reason);
    }

    private JsonNode take(String name) {
        read.add(name);
        JsonNode value = node.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private static String nameOf(JsonNode component) {
        for (String name : List.of("key", "path", "label", "dateLabel", "timeLabel", "id", "text")) {
            String value = component.path(name).asText("");
            if (!value.isBlank()) {
                return component.path("type").asText("component") + " \"" + value + "\"";
            }
        }
        return component.path("type").asText("component");
    }
}
