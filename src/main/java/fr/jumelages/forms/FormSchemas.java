package fr.jumelages.forms;

import org.springframework.stereotype.Component;

/** Reads Camunda Form files. */
@Component
public class FormSchemas {

    private final Conditions conditions;

    public FormSchemas(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * @param fileName the file's name or path, named in refusals; when it ends with {@code .form} the form's id must equal it
     * @throws UnsupportedForm when the form uses something that we don't render and validate
     */
    public FormSchema parse(String json, String fileName) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Refuses what {@link #parse} refuses, for deployments. */
    public void check(String json, String fileName) {
        parse(json, fileName);
    }
}
