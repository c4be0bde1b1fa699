package fr.jumelages.unblocking.process;

import static fr.jumelages.unblocking.process.UnblockingVariables.UNBLOCKING;
import static fr.jumelages.workflow.Deadlines.MORE_TIME_UNTIL;

import fr.jumelages.unblocking.UnblockingActs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("watchStage")
class WatchStageDelegate implements JavaDelegate {

    private final UnblockingActs unblocking;

    WatchStageDelegate(UnblockingActs unblocking) {
        this.unblocking = unblocking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MORE_TIME_UNTIL.set(execution, unblocking.watch(UNBLOCKING.of(execution)));
    }
}
