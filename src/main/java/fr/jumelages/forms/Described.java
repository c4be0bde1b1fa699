package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the answers of a form into words, in the form's order. Keys that the schema doesn't know are passed over. */
final class Described {

    private final Telling telling;
    private final List<AnswerSection> sections = new ArrayList<>();
    private List<AnswerLine> loose = new ArrayList<>();

    Described(Telling telling) {
        this.telling = telling;
    }

    List<AnswerSection> sections(List<Component> components, Map<String, Object> answers) {
        for (Component component : components) {
            if (component instanceof Group group && !group.title().isEmpty()) {
                close();
                add(group.title(), lines(group.children(), answers));
            } else {
                loose.addAll(lines(List.of(component), answers));
            }
        }
        close();
        return List.copyOf(sections);
    }

    private void close() {
        add("", loose);
        loose = new ArrayList<>();
    }

    private void add(String title, List<AnswerLine> lines) {
        if (!lines.isEmpty()) {
            sections.add(new AnswerSection(title, List.copyOf(lines)));
        }
    }

    private List<AnswerLine> lines(List<Component> components, Map<String, Object> answers) {
        List<AnswerLine> lines = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Field field && answers.get(field.key()) != null) {
                lines.add(new AnswerLine(field.label(), words(field, answers.get(field.key()))));
            } else if (component instanceof RowList list && answers.get(list.key()) != null) {
                lines.add(new AnswerLine(list.label(), rows(list, answers.get(list.key()))));
            } else if (component instanceof Group group) {
                lines.addAll(lines(group.children(), answers));
            }
        }
        return lines;
    }

    private List<String> rows(RowList list, Object rows) {
        return FormData.list(rows).stream()
                .map(row -> String.join(
                        " · ",
                        lines(list.children(), FormData.map(row)).stream()
                                .map(line -> telling.pair(line.label(), line.value()))
                                .toList()))
                .toList();
    }

    /** A value that an older version of the form allowed and this one can't read is shown as it is. */
    private List<String> words(Field field, Object value) {
        try {
            return field.inWords(value, telling);
        } catch (RuntimeException ofAnotherVersion) {
            return List.of(value.toString());
        }
    }
}
