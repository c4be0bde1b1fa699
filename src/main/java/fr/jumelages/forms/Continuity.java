package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a newer form still gives what is read of the older one’s answers: every field by its key, of the same kind, as
 * necessary as before, and of its choices no value that nobody knows. Labels, hints, limits and further fields are free.
 */
public final class Continuity {

    private Continuity() {}

    /** @param key of the field, behind its list’s where it is in one; @param code {@code keyGone}, {@code kindChanged}, {@code noLongerRequired}, {@code valueUnknown} */
    public record Gap(String key, String code, String value) {}

    public static List<Gap> gaps(FormSchema older, FormSchema newer) {
        Map<String, Field> known = fields(newer);
        List<Gap> gaps = new ArrayList<>();
        fields(older).forEach((key, field) -> gaps.addAll(gaps(key, field, known.get(key))));
        return gaps;
    }

    private static List<Gap> gaps(String key, Field older, Field newer) {
        if (newer == null) {
            return List.of(new Gap(key, "keyGone", ""));
        }
        if (!kind(older).equals(kind(newer))) {
            return List.of(new Gap(key, "kindChanged", ""));
        }
        List<Gap> gaps = new ArrayList<>();
        if (older.traits().required() && !newer.traits().required()) {
            gaps.add(new Gap(key, "noLongerRequired", ""));
        }
        unknownValues(older, newer).forEach(value -> gaps.add(new Gap(key, "valueUnknown", value)));
        return gaps;
    }

    private static List<String> unknownValues(Field older, Field newer) {
        if (!(older instanceof ChoiceField before) || !(newer instanceof ChoiceField now)) {
            return List.of();
        }
        var values =
                new TreeSet<>(now.options().fixed().stream().map(Option::value).toList());
        before.options().fixed().forEach(option -> values.remove(option.value()));
        return List.copyOf(values);
    }

    private static String kind(Field field) {
        return field instanceof ChoiceField choice
                ? "choice " + choice.several() + " " + choice.options().valuesKey()
                : field.getClass().getSimpleName();
    }

    /** By key; in a list, behind the list’s. */
    static Map<String, Field> fields(FormSchema schema) {
        Map<String, Field> fields = schema.fields(null)
                .collect(Collectors.toMap(Field::key, field -> field, (one, same) -> one, LinkedHashMap::new));
        schema.lists()
                .forEach(list -> list.fields().forEach(field -> fields.put(list.key() + "[]." + field.key(), field)));
        return fields;
    }
}
