package fr.jumelages.health;

import fr.jumelages.health.PendingDecisions.Pending;
import fr.jumelages.meeting.SuspendableMeetings;
import fr.jumelages.meeting.SuspendableMeetings.Page;
import fr.jumelages.meeting.SuspendableMeetings.Touched;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Some facilities at once: their meetings changed, their processes and people told, or nothing of it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DecisionPages {

    private final PendingDecisions pending;
    private final Suspensions suspensions;
    private final SuspendableMeetings meetings;
    private final SuspensionLetters letters;

    DecisionPages(
            PendingDecisions pending,
            Suspensions suspensions,
            SuspendableMeetings meetings,
            SuspensionLetters letters) {
        this.pending = pending;
        this.suspensions = suspensions;
        this.meetings = meetings;
        this.letters = letters;
    }

    /** @return the meetings it reached; empty when there is nothing left to carry, or another node does */
    public Optional<List<Touched>> next(UUID suspension) {
        return pending.lock(suspension).map(this::carry);
    }

    private List<Touched> carry(Pending one) {
        Suspension suspension = suspensions.get(one.suspension());
        Page page = page(one, suspension);
        letters.tell(one.decision(), suspension, page.touched());
        if (page.last() == null) {
            pending.finish(one.suspension());
        } else {
            pending.reached(one.suspension(), page.last());
        }
        return page.touched();
    }

    private Page page(Pending one, Suspension suspension) {
        return switch (one.decision()) {
            case SUSPEND -> meetings.suspend(one.suspension(), suspension.area(), one.after());
            case TURN_REMOTE -> meetings.turnRemote(one.suspension(), one.after());
            case LIFT -> meetings.release(one.suspension(), one.after());
        };
    }
}
