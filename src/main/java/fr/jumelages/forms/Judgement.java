package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One validation: walks the form in order, keeps answers of visible, editable fields, and says what is wrong. */
final class Judgement {

    private final Filling filling;
    private final List<FormError> errors = new ArrayList<>();
    private SpokenLabels labels;

    Judgement(Filling filling) {
        this.filling = filling;
    }

    Validation of(FormSchema schema) {
        labels = new SpokenLabels(schema);
        Map<String, Object> answers = new LinkedHashMap<>();
        judge(schema.components(), Scope.TOP, answers);
        return new Validation(
                Answers.of(answers), List.copyOf(errors), filling.input().knownTo(schema));
    }

    private void judge(List<Component> components, Scope scope, Map<String, Object> answers) {
        for (Component component : components) {
            if (filling.hides(component, scope)) {
                continue;
            }
            if (component instanceof Field field && field.traits().editable()) {
                judge(field, scope, answers);
            } else if (component instanceof Group group) {
                judge(group.children(), scope, answers);
            } else if (component instanceof RowList list) {
                judge(list, answers);
            }
        }
    }

    private void judge(Field field, Scope scope, Map<String, Object> answers) {
        Reading reading = filling.judge(field, scope);
        if (reading.isWrong()) {
            errors.add(error(field, scope, reading));
        } else if (!reading.isEmpty()) {
            answers.put(field.key(), reading.value());
        }
    }

    private void judge(RowList list, Map<String, Object> answers) {
        int count = filling.rows(list);
        if (count > RowList.MOST) {
            errors.add(new FormError(list.key(), "forms.error.rows", list.label(), RowList.MOST));
            return;
        }
        List<Map<String, Object>> rows = IntStream.range(0, count)
                .mapToObj(row -> row(list, row))
                .filter(Judgement::saysSomething)
                .toList();
        if (!rows.isEmpty()) {
            answers.put(list.key(), rows);
        }
    }

    private Map<String, Object> row(RowList list, int row) {
        Map<String, Object> values = new LinkedHashMap<>();
        judge(list.children(), new Scope(list.key(), row), values);
        return values;
    }

    /** A row in which nothing was typed or ticked is no answer. */
    private static boolean saysSomething(Map<String, Object> row) {
        return row.values().stream().anyMatch(value -> !Boolean.FALSE.equals(value));
    }

    private FormError error(Field field, Scope scope, Reading reading) {
        Object[] args = new Object[reading.limits().length + 1];
        args[0] = labels.of(field, scope);
        System.arraycopy(reading.limits(), 0, args, 1, reading.limits().length);
        return new FormError(scope.name(field.key()), reading.code(), args);
    }
}
