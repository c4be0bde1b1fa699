package fr.jumelages.forms;

import java.util.List;

/**
 * The outcome of a submit.
 *
 * @param answers what is right; complete only when {@link #isValid()}
 * @param errors in the form's order, at most one per field
 * @param typed what the person typed, for showing the form again
 */
public record Validation(Answers answers, List<FormError> errors, FormInput typed) {

    public boolean isValid() {
        return errors.isEmpty();
    }
}
