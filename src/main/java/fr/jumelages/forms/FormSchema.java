package fr.jumelages.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A form as its author drew it, read once and immutable; made by {@link FormSchemas}. */
public final class FormSchema {

    private final String id;
    private final List<Component> components;
    private final List<RowList> lists;
    private final Set<String> keys;
    private final Set<String> watched;

    FormSchema(String id, List<Component> components) {
        this.id = id;
        this.components = components;
        this.lists = List.copyOf(Components.lists(components));
        this.watched = Set.copyOf(Components.watched(components));
        Set<String> all = new LinkedHashSet<>();
        Components.fields(components).forEach(field -> all.add(field.key()));
        lists.forEach(list -> all.add(list.key()));
        this.keys = java.util.Collections.unmodifiableSet(all);
    }

    /** The form's id, equal to its file name. */
    public String id() {
        return id;
    }

    /** Keys of all fields and dynamic lists at the top level, in order. */
    public Set<String> keys() {
        return keys;
    }

    /** Whether the page's form element needs {@code enctype="multipart/form-data"}. */
    public boolean hasFiles() {
        return !fileKeys().isEmpty();
    }

    /** Keys of the file fields at the top level: the names of the multipart files to store before validating. */
    public List<String> fileKeys() {
        return Components.fields(components).stream()
                .filter(FileField.class::isInstance)
                .map(Field::key)
                .toList();
    }

    /**
     * The answers in words, grouped as the form is; groups without an answer are left out.
     *
     * @param data option lists by {@code valuesKey}, for their labels
     */
    public List<AnswerSection> sections(Answers answers, Map<String, Object> data, Locale locale) {
        return new Described(new Telling(locale, data)).sections(components, answers.toMap());
    }

    /** The answers in words, one line a field, fields without an answer left out. */
    public List<AnswerLine> describe(Answers answers, Locale locale) {
        return sections(answers, Map.of(), locale).stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    List<Component> components() {
        return components;
    }

    List<RowList> lists() {
        return lists;
    }

    /** Whether a condition reads this field or list. */
    boolean watches(String key) {
        return watched.contains(key);
    }

    boolean hasConditions() {
        return !watched.isEmpty();
    }

    /** Every field with the list that it is in, if any: what a page may post. */
    Stream<Field> fields(String listKey) {
        return listKey == null
                ? Components.fields(components).stream()
                : lists.stream().filter(list -> list.key().equals(listKey)).flatMap(list -> list.fields().stream());
    }
}
