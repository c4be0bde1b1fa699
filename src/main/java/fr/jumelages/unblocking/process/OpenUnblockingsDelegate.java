package fr.jumelages.unblocking.process;

import fr.jumelages.unblocking.StuckSteps;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("openUnblockings")
class OpenUnblockingsDelegate implements JavaDelegate {

    private final StuckSteps stuck;

    OpenUnblockingsDelegate(StuckSteps stuck) {
        this.stuck = stuck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stuck.hand();
    }
}
