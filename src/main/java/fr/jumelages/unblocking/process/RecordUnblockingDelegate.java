package fr.jumelages.unblocking.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.unblocking.process.UnblockingVariables.OUTCOME;
import static fr.jumelages.unblocking.process.UnblockingVariables.UNBLOCKING;

import fr.jumelages.unblocking.UnblockingDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordUnblocking")
class RecordUnblockingDelegate implements JavaDelegate {

    private final UnblockingDecision unblocking;

    RecordUnblockingDelegate(UnblockingDecision unblocking) {
        this.unblocking = unblocking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OUTCOME.set(execution, unblocking.decide(UNBLOCKING.of(execution), SUBMISSION.of(execution)));
    }
}
