package fr.jumelages.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A search in SQL: only the conditions that were asked for, each with an index, and their values by name. */
final class FacilityConditions {

    private static final int WORDS = 6;

    private final FacilityQuery query;
    private final ObjectMapper json;
    private final List<String> always = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    FacilityConditions(FacilityQuery query, Instant now, ObjectMapper json) {
        this.query = query;
        this.json = json;
        values.put("patience", Standing.lostPatience(now).atOffset(ZoneOffset.UTC));
        words();
        exactly("departement", query.departement());
        exactly("kind", query.kind());
        wished("types", query.type());
        wished("levels", query.level());
        if (query.schoolYear() != null) {
            always.add("(open_from is null or open_from <= :schoolYear)");
            values.put("schoolYear", query.schoolYear());
        }
        if (query.around() != null) {
            around(query.around());
        }
    }

    /** What rows of the rank must fulfil. */
    String of(Rank rank) {
        List<String> all = new ArrayList<>(always);
        all.add(rank.condition());
        all.add(choices("themes", query.themes(), rank.everything()));
        all.add(choices("slots", query.slots(), rank.everything()));
        if (Boolean.FALSE.equals(rank.everything())) {
            all.add("not (" + everyChoice() + ")");
        }
        if (rank.near() && query.around().radiusKm() != null) {
            all.add("spot <@ cube_enlarge(:here::cube, :reach, 3) and (spot <-> :here::cube) <= :reach");
        } else if (rank.near()) {
            all.add("spot is not null");
        }
        all.removeIf(String::isEmpty);
        return String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }

    private void words() {
        String text = query.text();
        String[] words = text == null
                ? new String[0]
                : text.replaceAll("[\\p{Cntrl},;]", " ").strip().split("[\\s\\h]+");
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            always.add("search_text like '%' || plain_text(:word" + i + ") || '%'");
            values.put("word" + i, words[i].replaceAll("[\\\\%_]", "\\\\$0"));
        }
    }

    private void exactly(String column, Object value) {
        if (value != null && !value.toString().isBlank()) {
            always.add(column + " = :" + column);
            values.put(column, value.toString());
        }
    }

    private void wished(String part, Enum<?> value) {
        if (value != null) {
            always.add("showcase @> :" + part + "::jsonb");
            values.put(part, write(Map.of(part, List.of(value))));
        }
    }

    private void around(FacilityQuery.Around around) {
        values.put("here", Spot.of(around.place()));
        values.put("home", around.departement());
        if (around.radiusKm() != null) {
            values.put("reach", Spot.chord(around.radiusKm()));
        }
    }

    /** One is enough, unless the rank wants everything. */
    private String choices(String part, Collection<? extends Enum<?>> wanted, Boolean everything) {
        String between = Boolean.TRUE.equals(everything) ? " and " : " or ";
        String each = wanted.stream().map(value -> has(part, value)).collect(Collectors.joining(between));
        return each.isEmpty() ? "" : "(" + each + ")";
    }

    private String everyChoice() {
        List<String> all = new ArrayList<>();
        query.themes().forEach(theme -> all.add(has("themes", theme)));
        query.slots().forEach(slot -> all.add(has("slots", slot)));
        return String.join(" and ", all);
    }

    private String has(String part, Enum<?> value) {
        values.put(part + value, write(Map.of(part, List.of(value))));
        return "showcase @> :" + part + value + "::jsonb";
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
