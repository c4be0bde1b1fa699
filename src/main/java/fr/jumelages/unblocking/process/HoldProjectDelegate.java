package fr.jumelages.unblocking.process;

import static fr.jumelages.unblocking.process.UnblockingVariables.UNBLOCKING;

import fr.jumelages.unblocking.UnblockingActs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("holdProject")
class HoldProjectDelegate implements JavaDelegate {

    private final UnblockingActs unblocking;

    HoldProjectDelegate(UnblockingActs unblocking) {
        this.unblocking = unblocking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        unblocking.hold(UNBLOCKING.of(execution));
    }
}
