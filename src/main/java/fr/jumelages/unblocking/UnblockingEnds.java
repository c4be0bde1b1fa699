package fr.jumelages.unblocking;

import fr.jumelages.casefile.CaseFact.CaseEnded;
import fr.jumelages.casefile.CaseFact.CaseHeld;
import fr.jumelages.casefile.CaseFact.StageEntered;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.tasklist.StepClosed;
import fr.jumelages.unblocking.UnblockingFact.UnblockingSettled;
import fr.jumelages.unblocking.UnblockingProcess.Stuck;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When nothing is stuck any more, nobody is asked any more: in the transaction in which it stopped being stuck. */
@Component
class UnblockingEnds {

    private final Unblockings unblockings;
    private final Casefile casefile;
    private final UnblockingProcess process;
    private final ApplicationEventPublisher facts;

    UnblockingEnds(
            Unblockings unblockings, Casefile casefile, UnblockingProcess process, ApplicationEventPublisher facts) {
        this.unblockings = unblockings;
        this.casefile = casefile;
        this.process = process;
        this.facts = facts;
    }

    @EventListener
    void stepClosed(StepClosed fact) {
        unblockings.settleStep(fact.taskId()).ifPresent(ended -> settle(List.of(ended)));
    }

    @EventListener
    void stageEntered(StageEntered fact) {
        settle(unblockings.settleStagesBut(fact.twinning(), fact.stage()));
    }

    /** After a pause its steps have new dates, and their reminders start afresh. */
    @EventListener
    void held(CaseHeld fact) {
        settle(unblockings.settleAll(fact.twinning()));
    }

    @EventListener
    void ended(CaseEnded fact) {
        settle(unblockings.settleAll(fact.twinning()));
    }

    private void settle(Collection<Unblocking> ended) {
        for (Unblocking one : ended) {
            String reference = casefile.get(one.twinning()).reference();
            process.settled(new Stuck(one.id(), one.twinning(), reference));
            facts.publishEvent(new UnblockingSettled(one.twinning()));
        }
    }
}
