package fr.jumelages.tasklist;

import fr.jumelages.casefile.TwinningId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature brings to the form of one of its steps: values already known, by field key, and lists to choose from,
 * by {@code valuesKey}. Read again when the form is sent, so that a choice is checked against what is offered now.
 */
public interface StepMaterial {

    /** The ids of the forms that this material is for. */
    Set<String> forms();

    /** Under this key, a {@link fr.jumelages.casefile.CasePanel.Content} to show above the form, such as what is to be checked. */
    String CONTEXT = "context";

    /** @param subject the meeting or request that the step is about, null when it is about the case */
    Map<String, Object> data(TwinningId twinning, UUID subject);
}
