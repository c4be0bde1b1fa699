package fr.jumelages.unblocking;

import fr.jumelages.accounts.Role;
import fr.jumelages.reminders.LadderEnds;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Some late steps at once whose last reminder told a coordinator, in a transaction of their own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class EscalatedSteps {

    private static final int PAGE = 100;

    private final Unblockings unblockings;
    private final UnblockingRequests requests;
    private final LadderEnds ladders;

    EscalatedSteps(Unblockings unblockings, UnblockingRequests requests, LadderEnds ladders) {
        this.unblockings = unblockings;
        this.requests = requests;
        this.ladders = ladders;
    }

    /** @return false when none was left */
    public boolean requestPage() {
        Map<String, Integer> rungs = ladders.toldTo(Role.COORDINATOR);
        List<Unblocking> opened = rungs.isEmpty() ? List.of() : unblockings.openEscalated(rungs, PAGE);
        requests.requestAll(opened);
        return !opened.isEmpty();
    }
}
