package fr.jumelages.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a choice offers.
 *
 * @param fixed options of the schema
 * @param valuesKey where the data hold the options instead, or null
 */
record Options(List<Option> fixed, String valuesKey) {

    static Options read(Attributes component) {
        String key = component.text("valuesKey");
        List<Option> fixed = fixed(component);
        boolean fromData = key != null && !key.isBlank();
        if (fromData == !fixed.isEmpty()) {
            throw component.refuse("options are needed, either values or valuesKey");
        }
        Set<String> seen = new HashSet<>();
        for (Option option : fixed) {
            if (option.value().isEmpty() || option.label().isEmpty() || !seen.add(option.value())) {
                throw component.refuse("values must be different texts with labels: \"" + option.value() + "\"");
            }
        }
        return new Options(fixed, fromData ? key : null);
    }

    private static List<Option> fixed(Attributes component) {
        List<Option> options = new ArrayList<>();
        for (Attributes item : component.objects("values")) {
            JsonNode value = item.raw("value");
            if (!value.isTextual()) {
                throw component.refuse("option values must be texts");
            }
            options.add(new Option(value.textValue(), item.words("label")));
            item.finish();
        }
        return List.copyOf(options);
    }

    List<Option> in(Map<String, Object> data) {
        if (valuesKey == null) {
            return fixed;
        }
        return FormData.list(data.get(valuesKey)).stream()
                .filter(item -> item != null)
                .map(Options::option)
                .toList();
    }

    private static Option option(Object item) {
        if (item instanceof Option option) {
            return option;
        }
        if (item instanceof Map<?, ?> map) {
            String value = String.valueOf(map.get("value"));
            return new Option(value, map.get("label") == null ? value : String.valueOf(map.get("label")));
        }
        return new Option(item.toString(), item.toString());
    }

    /** The value itself when it is no longer offered. */
    String label(String value, Map<String, Object> data) {
        return in(data).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
