package fr.jumelages.forms;

import java.util.List;
import java.util.Map;

/** What stands in the fields of a form, as text: posted by a browser, kept as a draft, or prefilled. Immutable. */
public final class FormInput {

    private final Map<String, List<String>> texts;

    private FormInput(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /** As posted (a MultiValueMap fits), or as kept by {@link #toMap()}. */
    public static FormInput of(Map<String, List<String>> texts) {
        return new FormInput(Map.copyOf(texts));
    }

    /** What an untouched form shows: values of data by field key, else the schema's defaults. */
    public static FormInput initial(FormSchema schema, Map<String, Object> data) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Whether the person pressed a button that only changes the form (row added or removed, refresh). */
    public boolean changesForm() {
        return texts.containsKey("_add") || texts.containsKey("_remove") || texts.containsKey("_refresh");
    }

    /** The input after that button: a row more, a row less, or the same. */
    public FormInput changed(FormSchema schema) {
        throw new UnsupportedOperationException("not yet");
    }

    /** With more texts for a field, such as the ids of the documents just stored for a file field. */
    public FormInput plus(String name, List<String> more) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Only what the schema has fields for: safe to keep as a draft. */
    public FormInput knownTo(FormSchema schema) {
        throw new UnsupportedOperationException("not yet");
    }

    /** JSON-able, for a draft. */
    public Map<String, List<String>> toMap() {
        return texts;
    }
}
