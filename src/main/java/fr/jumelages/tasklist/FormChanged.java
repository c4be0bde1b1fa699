package fr.jumelages.tasklist;

import fr.jumelages.forms.FormChange;
import java.util.List;

/** The step asks something else than the page that was sent: nothing of this answer took effect. */
public class FormChanged extends RuntimeException {

    private final transient List<FormChange> changes;

    FormChanged(List<FormChange> changes) {
        super("the form has " + changes.size() + " changes", null, false, false);
        this.changes = changes;
    }

    public List<FormChange> changes() {
        return changes;
    }
}
