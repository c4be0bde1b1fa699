package fr.jumelages.unblocking.process;

import static fr.jumelages.unblocking.process.UnblockingVariables.UNBLOCKING;

import fr.jumelages.unblocking.UnblockingActs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("reassignLateStep")
class ReassignLateStepDelegate implements JavaDelegate {

    private final UnblockingActs unblocking;

    ReassignLateStepDelegate(UnblockingActs unblocking) {
        this.unblocking = unblocking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        unblocking.reassign(UNBLOCKING.of(execution));
    }
}
