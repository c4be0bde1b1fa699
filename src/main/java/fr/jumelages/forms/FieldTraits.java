package fr.jumelages.forms;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What all fields share.
 *
 * @param autocomplete the HTML token from the custom property {@code autocomplete}, or null
 */
record FieldTraits(
        String id,
        String key,
        String label,
        String hint,
        boolean required,
        boolean disabled,
        boolean readonly,
        Hide hide,
        String autocomplete) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    /** Words that conditions give a meaning of their own. */
    private static final Set<String> RESERVED = Set.of("this", "parent", "i");

    private static final Pattern TOKENS = Pattern.compile("[a-z-]+( [a-z-]+){0,3}");

    /** @param validate the component's {@code validate} object, of which this reads {@code required} */
    static FieldTraits read(Attributes component, Attributes validate, Hide hide) {
        return read(component, validate, hide, component.words("label"));
    }

    static FieldTraits read(Attributes component, Attributes validate, Hide hide, String label) {
        String key = key(component, "key");
        return new FieldTraits(
                id(component, key),
                key,
                named(component, label),
                component.words("description"),
                validate.flag("required"),
                component.flag("disabled"),
                component.flag("readonly"),
                hide,
                autocomplete(component));
    }

    /** Its own id, or one that no author can give. */
    static String id(Attributes component, String otherwise) {
        String id = component.text("id");
        return id == null || id.isBlank() ? ":" + otherwise : id;
    }

    static String key(Attributes component, String attribute) {
        String key = component.text(attribute);
        if (key == null || !KEY.matcher(key).matches() || RESERVED.contains(key)) {
            throw component.refuse(attribute + " must be a name of letters, digits and underscores");
        }
        return key;
    }

    static String named(Attributes component, String label) {
        if (label.isEmpty()) {
            throw component.refuse("a label is missing");
        }
        return label;
    }

    private static String autocomplete(Attributes component) {
        Attributes properties = component.object("properties");
        String tokens = properties.text("autocomplete");
        if (tokens != null && !TOKENS.matcher(tokens).matches()) {
            throw component.refuse("properties.autocomplete must be an HTML autofill token");
        }
        return tokens;
    }

    /** Whether what the person typed counts. */
    boolean editable() {
        return !disabled && !readonly;
    }
}
