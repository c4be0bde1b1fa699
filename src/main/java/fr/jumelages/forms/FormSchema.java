package fr.jumelages.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A form as its author drew it, read once and immutable; made by {@link FormSchemas}. */
public final class FormSchema {

    private final String id;

    FormSchema(String id) {
        this.id = id;
    }

    /** The form's id, equal to its file name. */
    public String id() {
        return id;
    }

    /** Keys of all fields and dynamic lists at the top level. */
    public Set<String> keys() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Whether the page's form element needs {@code enctype="multipart/form-data"}. */
    public boolean hasFiles() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The answers in words, grouped as the form is. */
    public List<AnswerSection> sections(Answers answers, Map<String, Object> data, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The answers in words, one line a field, fields without an answer left out. */
    public List<AnswerLine> describe(Answers answers, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }
}
