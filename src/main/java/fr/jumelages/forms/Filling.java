package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form with what stands in it: which parts are hidden, what each field reads. A hidden field counts as unanswered for
 * the conditions of others, so hiding is settled in passes; conditions that contradict each other stop after a few.
 */
final class Filling {

    private static final int PASSES = 8;

    private final FormSchema schema;
    private final FormInput input;
    private final Situation situation;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Set<String> hidden;

    Filling(FormSchema schema, FormInput input, Situation situation) {
        this.schema = schema;
        this.input = input;
        this.situation = situation;
        this.hidden = schema.hasConditions() ? settle() : Set.of();
    }

    boolean hides(Component component, Scope scope) {
        return hidden.contains(scope.place(component));
    }

    int rows(RowList list) {
        int typed = input.rows(list.key());
        return list.open() ? typed : Math.min(typed, TypedRows.initial(list, situation.data()));
    }

    FormInput input() {
        return input;
    }

    Situation situation() {
        return situation;
    }

    /** What the field holds: what was typed, or for a field that can't be changed what the data say. */
    List<String> texts(Field field, Scope scope) {
        if (field.traits().editable()) {
            return input.typed(scope.name(field.key()));
        }
        Object given = given(field, scope);
        return given == null ? field.initial() : field.typed(given);
    }

    Reading judge(Field field, Scope scope) {
        return field.check(input.typed(scope.name(field.key())), situation);
    }

    private Object given(Field field, Scope scope) {
        return scope.inRow()
                ? situation.row(scope.list(), scope.row()).get(field.key())
                : situation.data().get(field.key());
    }

    private Set<String> settle() {
        Set<String> settled = Set.of();
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, Object> values = values(settled);
            Set<String> next = new HashSet<>();
            collect(schema.components(), Scope.TOP, false, values, next);
            if (next.equals(settled)) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    private void collect(
            List<Component> components, Scope scope, boolean under, Map<String, Object> values, Set<String> into) {
        for (Component component : components) {
            boolean gone = under || component.hide().holds(values);
            if (gone) {
                into.add(scope.place(component));
            }
            if (component instanceof Group group) {
                collect(group.children(), scope, gone, values, into);
            } else if (component instanceof RowList list) {
                for (int row = 0; row < rows(list); row++) {
                    Scope inside = new Scope(list.key(), row);
                    collect(list.children(), inside, gone, inRow(values, list, row), into);
                }
            }
        }
    }

    /** The names that conditions inside a row may use besides: {@code this}, {@code parent}, {@code i} from 1. */
    private static Map<String, Object> inRow(Map<String, Object> values, RowList list, int row) {
        Map<String, Object> inside = new LinkedHashMap<>(values);
        List<?> rows = FormData.list(values.get(list.key()));
        inside.put("this", row < rows.size() ? rows.get(row) : Map.of());
        inside.put("parent", values);
        inside.put("i", row + 1);
        return inside;
    }

    private Map<String, Object> values(Set<String> without) {
        Map<String, Object> values = new LinkedHashMap<>(situation.data());
        schema.fields(null).forEach(field -> values.put(field.key(), value(field, Scope.TOP, without)));
        for (RowList list : schema.lists()) {
            values.put(list.key(), without.contains(Scope.TOP.place(list)) ? null : rowValues(list, without));
        }
        return values;
    }

    private List<Map<String, Object>> rowValues(RowList list, Set<String> without) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < rows(list); row++) {
            Scope scope = new Scope(list.key(), row);
            Map<String, Object> values = new LinkedHashMap<>();
            list.fields().forEach(field -> values.put(field.key(), value(field, scope, without)));
            rows.add(values);
        }
        return rows;
    }

    private Object value(Field field, Scope scope, Set<String> without) {
        if (without.contains(scope.place(field))) {
            return null;
        }
        String name = scope.name(field.key());
        return readings.computeIfAbsent(name, key -> field.read(texts(field, scope), situation))
                .value();
    }
}
