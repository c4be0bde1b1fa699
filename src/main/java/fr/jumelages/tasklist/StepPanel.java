package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel.Content;
import java.util.Optional;

/** What a feature shows beside the form of an open step, whatever the step. */
public interface StepPanel {

    /** Empty while there is nothing to show for this step and person. */
    Optional<Content> of(WorkItem item, Person reader);
}
