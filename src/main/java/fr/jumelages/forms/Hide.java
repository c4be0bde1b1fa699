package fr.jumelages.forms;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a component is hidden.
 *
 * @param feel without the leading {@code =}; empty for "never"
 */
record Hide(String feel, Conditions conditions) {

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|([A-Za-z_][A-Za-z0-9_]*)");

    static Hide read(Attributes component, Conditions conditions) {
        Attributes conditional = component.object("conditional");
        String text = conditional.text("hide");
        conditional.finish();
        if (text == null || text.isBlank()) {
            return new Hide("", conditions);
        }
        if (!text.startsWith("=")) {
            throw component.refuse("conditional.hide must be an expression that starts with =");
        }
        String feel = text.substring(1).strip();
        conditions.problem(feel).ifPresent(problem -> {
            throw component.refuse("conditional.hide can't be evaluated: " + problem);
        });
        return new Hide(feel, conditions);
    }

    boolean holds(Map<String, Object> values) {
        return !feel.isEmpty() && conditions.holds(feel, values);
    }

    /** Names that the expression may read: field keys, and other words that do no harm. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(feel);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
