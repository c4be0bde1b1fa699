package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands in the fields of a form, as text: posted by a browser, kept as a draft, or prefilled. Immutable. Fields in a
 * dynamic list are named {@code rows[0].time}; rows are counted without gaps.
 */
public final class FormInput {

    /** Posted in each row, so that a row whose fields are all empty is still there. */
    static final String ROW_MARK = "_row";

    /** Posted for each list that is on the page, also when it has no row. */
    private static final String SHOWN = "_lists";

    private static final String VERSION = "_version";

    private static final String ADD = "_add";
    private static final String REMOVE = "_remove";
    private static final String UP = "_up";
    private static final String DOWN = "_down";
    private static final String REFRESH = "_refresh";
    private static final Set<String> BUTTONS = Set.of(ADD, REMOVE, UP, DOWN, REFRESH);

    private final Map<String, List<String>> texts;
    private final Map<String, Integer> rows;
    private final String focus;
    private final String news;

    private FormInput(Map<String, List<String>> texts, String focus) {
        this(texts, focus, null);
    }

    private FormInput(Map<String, List<String>> texts, String focus, String news) {
        this.news = news;
        this.texts = Collections.unmodifiableMap(texts);
        this.rows = TypedRows.count(texts.keySet());
        this.focus = focus;
    }

    /** As posted (a MultiValueMap fits), or as kept by {@link #toMap()}. Characters that no text may hold are dropped. */
    public static FormInput of(Map<String, ? extends List<String>> texts) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        texts.forEach((name, typed) -> {
            if (typed != null) {
                clean.put(name, typed.stream().map(TypedRows::clean).toList());
            }
        });
        return new FormInput(TypedRows.closeGaps(clean), "");
    }

    /** What an untouched form shows: values of data by field key, else the schema's defaults. */
    public static FormInput initial(FormSchema schema, Map<String, Object> data) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        schema.fields(null).forEach(field -> put(texts, Scope.TOP, field, data));
        schema.lists().forEach(list -> {
            int count = TypedRows.initial(list, data);
            for (int row = 0; row < count; row++) {
                row(texts, list, row, Situation.timeless(data).row(list.key(), row));
            }
        });
        return new FormInput(texts, "");
    }

    private static void row(Map<String, List<String>> texts, RowList list, int row, Map<String, Object> values) {
        Scope scope = new Scope(list.key(), row);
        texts.put(scope.name(ROW_MARK), List.of("1"));
        list.fields().forEach(field -> put(texts, scope, field, values));
    }

    private static void put(Map<String, List<String>> texts, Scope scope, Field field, Map<String, Object> values) {
        Object value = values.get(field.key());
        texts.put(scope.name(field.key()), value == null ? field.initial() : field.typed(value));
    }

    /** Whether the person pressed a button that only changes the form: row added, removed or moved, refresh. */
    public boolean changesForm() {
        return BUTTONS.stream().anyMatch(texts::containsKey);
    }

    /** The input after that button: a row more, a row less, two in each other’s place, or the same. */
    public FormInput changed(FormSchema schema) {
        Map<String, List<String>> next = new LinkedHashMap<>(texts);
        next.keySet().removeAll(BUTTONS);
        for (RowList list : schema.lists()) {
            if (list.open() && typed(ADD).contains(list.key()) && rows(list.key()) < RowList.MOST) {
                row(next, list, rows(list.key()), Map.of());
                return new FormInput(next, list.key() + "[" + rows(list.key()) + "].", "forms.rowAdded");
            }
            TypedName gone = pressed(REMOVE);
            if (list.open() && list.key().equals(gone.list())) {
                next.keySet().removeIf(name -> TypedName.of(name).name().startsWith(gone.name()));
                return new FormInput(TypedRows.closeGaps(next), list.key(), "forms.rowRemoved");
            }
            if (list.open() && list.key().equals(pressed(UP).list())) {
                return moved(next, list, pressed(UP).row(), -1);
            }
            if (list.open() && list.key().equals(pressed(DOWN).list())) {
                return moved(next, list, pressed(DOWN).row(), 1);
            }
        }
        begin(schema, next);
        return new FormInput(next, "");
    }

    /** A list that was hidden until now begins with its first rows, as on an untouched form. */
    private void begin(FormSchema schema, Map<String, List<String>> next) {
        for (RowList list : schema.lists()) {
            boolean fresh = !typed(SHOWN).contains(list.key()) && rows(list.key()) == 0;
            for (int row = 0; fresh && row < list.first(); row++) {
                row(next, list, row, Map.of());
            }
        }
    }

    private TypedName pressed(String button) {
        return TypedName.ofRow(typed(button).isEmpty() ? "" : typed(button).get(0));
    }

    private FormInput moved(Map<String, List<String>> next, RowList list, int row, int by) {
        int other = row + by;
        if (Math.min(row, other) < 0 || Math.max(row, other) >= rows(list.key())) {
            return new FormInput(next, "");
        }
        Scope from = new Scope(list.key(), row);
        Scope to = new Scope(list.key(), other);
        list.fields().stream()
                .filter(field -> !field.staysInPlace())
                .map(Field::key)
                .forEach(key -> {
                    next.put(to.name(key), typed(from.name(key)));
                    next.put(from.name(key), typed(to.name(key)));
                });
        return new FormInput(next, to.name(""), "forms.rowMoved");
    }

    /** With more texts for a field, such as the ids of the documents just stored for a file field. */
    public FormInput plus(String name, List<String> more) {
        Map<String, List<String>> next = new LinkedHashMap<>(texts);
        List<String> all = new ArrayList<>(typed(name));
        all.addAll(more);
        next.put(name, List.copyOf(all));
        return new FormInput(next, focus, news);
    }

    /** Only what the schema has fields for: safe to keep as a draft. */
    public FormInput knownTo(FormSchema schema) {
        Map<String, List<String>> known = new LinkedHashMap<>(texts);
        known.keySet().removeIf(name -> {
            TypedName typed = TypedName.of(name);
            return !(typed.list() != null
                            && typed.key().equals(ROW_MARK)
                            && schema.keys().contains(typed.list()))
                    && schema.fields(typed.list())
                            .noneMatch(field -> field.key().equals(typed.key()));
        });
        return new FormInput(known, focus, news);
    }

    /** JSON-able, for a draft. */
    public Map<String, List<String>> toMap() {
        return texts;
    }

    /** The version of the form that the page showed; empty when the page did not say. */
    public Optional<String> version() {
        return typed(VERSION).stream().findFirst();
    }

    /** Whether any text passes the test, whatever its field. */
    public boolean holds(Predicate<String> test) {
        return texts.values().stream().flatMap(List::stream).anyMatch(test);
    }

    List<String> typed(String name) {
        return texts.getOrDefault(name, List.of());
    }

    int rows(String list) {
        return rows.getOrDefault(list, 0);
    }

    /** Message key of what the last button did, or null. */
    String news() {
        return news;
    }

    /** Whether the person is to go on here, after a row came or went. */
    boolean focuses(String prefix) {
        return !focus.isEmpty() && focus.equals(prefix);
    }
}
