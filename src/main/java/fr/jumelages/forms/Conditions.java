package fr.jumelages.forms;

import java.util.Map;
import java.util.Optional;

/** Evaluates the FEEL conditions of a form; implemented at the engine's edge by the FEEL engine that Camunda brings. */
public interface Conditions {

    /**
     * Whether the condition is true for these values. Anything else than true counts as "does not hold": false, null, an
     * evaluation that fails.
     *
     * @param feel the expression without its leading {@code =}
     * @param values JSON-like values by field key; dates are ISO texts, as in the browser's form viewer
     */
    boolean holds(String feel, Map<String, Object> values);

    /** Why this expression can't be used, or empty when it can. Asked once, when the form is read. */
    default Optional<String> problem(String feel) {
        return Optional.empty();
    }
}
