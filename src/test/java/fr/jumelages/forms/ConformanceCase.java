package fr.jumelages.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case of the suite that is shared with form-js: components, what was typed, what each side makes of it. */
record ConformanceCase(String name, JsonNode json) {

    static final ObjectMapper JSON = new ObjectMapper();

    /** What a validator makes of a case: names of the wrong fields, and the answers without empty ones. */
    record Outcome(TreeSet<String> invalid, Map<String, Object> submitted) {

        static Outcome of(JsonNode node) {
            TreeSet<String> invalid = new TreeSet<>();
            node.get("invalid").forEach(name -> invalid.add(name.textValue()));
            return new Outcome(invalid, pruned(JSON.convertValue(node.get("submitted"), Map.class)));
        }

        static Outcome of(Validation validation) {
            TreeSet<String> invalid = new TreeSet<>();
            validation.errors().forEach(error -> invalid.add(error.name()));
            return new Outcome(invalid, pruned(validation.answers().toMap()));
        }

        private static Map<String, Object> pruned(Map<?, ?> values) {
            Map<String, Object> pruned = new TreeMap<>();
            values.forEach((key, value) -> {
                Object kept = pruned(value);
                if (kept != null) {
                    pruned.put(key.toString(), kept);
                }
            });
            return pruned;
        }

        private static Object pruned(Object value) {
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> pruned = pruned(map);
                return pruned.isEmpty() ? null : pruned;
            }
            if (value instanceof List<?> list) {
                List<Object> pruned = new ArrayList<>();
                list.stream().map(Outcome::pruned).filter(item -> item != null).forEach(pruned::add);
                return pruned.isEmpty() ? null : pruned;
            }
            if (value instanceof Number number) {
                return new java.math.BigDecimal(number.toString())
                        .stripTrailingZeros()
                        .toPlainString();
            }
            return value == null || value.equals("") || value.equals(false) ? null : value.toString();
        }
    }

    String schema() {
        ObjectNode schema =
                JSON.createObjectNode().put("type", "default").put("id", "case").put("schemaVersion", 19);
        schema.set("components", json.get("components"));
        return schema.toString();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> data() {
        return json.has("data") ? JSON.convertValue(json.get("data"), Map.class) : Map.of();
    }

    /** As a browser would post it. */
    FormInput input() {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        json.get("input").fields().forEachRemaining(entry -> post(posted, entry.getKey(), entry.getValue()));
        return FormInput.of(posted);
    }

    private static void post(Map<String, List<String>> posted, String name, JsonNode value) {
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            for (int row = 0; row < value.size(); row++) {
                String prefix = name + "[" + row + "].";
                posted.put(prefix + FormInput.ROW_MARK, List.of("1"));
                value.get(row).fields().forEachRemaining(cell -> post(posted, prefix + cell.getKey(), cell.getValue()));
            }
        } else if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> texts.add(item.asText()));
            posted.put(name, texts);
        } else if (!value.isNull() && !(value.isBoolean() && !value.booleanValue())) {
            posted.put(name, List.of(value.asText()));
        }
    }

    Outcome formJs() {
        return Outcome.of(json.get("formJs"));
    }

    boolean deviates() {
        return json.has("deviation");
    }

    /** What we make of it: as form-js, or what the deviation says. */
    Outcome expected() {
        return deviates() ? Outcome.of(json.get("ours")) : formJs();
    }

    @Override
    public String toString() {
        return name;
    }
}
