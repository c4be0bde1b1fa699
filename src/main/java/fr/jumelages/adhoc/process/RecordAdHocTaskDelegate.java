package fr.jumelages.adhoc.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;

import fr.jumelages.adhoc.AdHocTaskRecord;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordAdHocTask")
class RecordAdHocTaskDelegate implements JavaDelegate {

    private final AdHocTaskRecord tasks;

    RecordAdHocTaskDelegate(AdHocTaskRecord tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.close(CamundaAdHocTaskProcess.TASK.of(execution), SUBMISSION.of(execution));
    }
}
