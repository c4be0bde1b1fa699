package fr.jumelages.forms;

import java.util.List;
import java.util.Map;

/** A form ready to be rendered by {@code templates/forms/form.html :: fields(form)}. */
public final class FormView {

    private FormView() {}

    /**
     * @param values what stands in the fields; {@link FormInput#initial} for a first visit
     * @param data prefilled values by field key and option lists by {@code valuesKey}
     */
    public static FormView of(FormSchema schema, FormInput values, Map<String, Object> data, List<FormError> errors) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Where htmx posts the form when a field changes that others depend on; usually the form's own address. */
    public FormView refreshedBy(String url) {
        throw new UnsupportedOperationException("not yet");
    }
}
