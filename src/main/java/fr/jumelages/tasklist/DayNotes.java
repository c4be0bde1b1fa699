package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
import java.util.List;

/** What a feature puts above a person’s tasks because of what day it is. */
public interface DayNotes {

    /** One after the other; none on most days. */
    List<CasePanel.Content> of(Person person);
}
