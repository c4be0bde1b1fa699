package fr.jumelages.forms;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Validates what was typed against the schema that rendered it. */
@Component
public class FormValidator {

    private final Clock clock;

    public FormValidator(Clock clock) {
        this.clock = clock;
    }

    /** @param data prefilled values by field key and option lists by {@code valuesKey}, as given to the view */
    public Validation validate(FormSchema schema, MultiValueMap<String, String> input, Map<String, Object> data) {
        return validate(schema, FormInput.of(input), data);
    }

    public Validation validate(FormSchema schema, FormInput input, Map<String, Object> data) {
        throw new UnsupportedOperationException("not yet");
    }
}
