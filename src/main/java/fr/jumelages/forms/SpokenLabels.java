package fr.jumelages.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * How a message names a field far from its place: by its label, with the title of its group before it where several
 * fields of the form bear the same label, such as “Yes” and “No” under each of three questions.
 */
final class SpokenLabels {

    private final Map<String, Long> bearers;
    private final Map<String, String> titles = new HashMap<>();

    SpokenLabels(FormSchema schema) {
        this.bearers = schema.fields(null).collect(Collectors.groupingBy(Field::label, Collectors.counting()));
        collect(schema.components(), "");
    }

    private void collect(List<Component> components, String title) {
        for (Component component : components) {
            if (component instanceof Group group) {
                collect(group.children(), group.title().isEmpty() ? title : group.title());
            } else if (component instanceof Field field) {
                titles.put(field.key(), title);
            }
        }
    }

    /** A text, or words that still have to be put into the reader’s language. */
    Object of(Field field, Scope scope) {
        if (scope.inRow()) {
            return words("forms.rowLabel", field.label(), scope.row() + 1);
        }
        String title = titles.getOrDefault(field.key(), "");
        return title.isEmpty() || bearers.getOrDefault(field.label(), 0L) < 2
                ? field.label()
                : words("forms.pair", title, lowered(field.label()));
    }

    private static DefaultMessageSourceResolvable words(String code, Object... args) {
        return new DefaultMessageSourceResolvable(new String[] {code}, args);
    }

    /** Inside a sentence now; what is written in capitals, such as an acronym, stays. */
    private static String lowered(String label) {
        boolean isAcronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return isAcronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
