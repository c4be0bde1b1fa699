package fr.jumelages.adhoc;

import fr.jumelages.casefile.CaseFact.CaseEnded;
import fr.jumelages.casefile.Casefile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a project ends, nobody has anything left to do for it: in the same transaction. */
@Component
class AdHocTaskEnds {

    private final AdHocTaskRows rows;
    private final AdHocTaskProcess process;
    private final Casefile casefile;

    AdHocTaskEnds(AdHocTaskRows rows, AdHocTaskProcess process, Casefile casefile) {
        this.rows = rows;
        this.process = process;
        this.casefile = casefile;
    }

    @EventListener
    void ended(CaseEnded fact) {
        rows.overtake(fact.twinning())
                .forEach(task -> process.withdrawn(AdHocTasks.asked(task, casefile.get(fact.twinning()))));
    }
}
