package fr.jumelages.tasklist.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.TaskEngine;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaTaskEngine implements TaskEngine {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaTaskEngine(TaskService tasks, RuntimeService runtime, ManagementService management) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void complete(String taskId, SubmissionId submission) {
        boolean transientVariable = true;
        var id = Variables.stringValue((String) SUBMISSION.raw(submission), transientVariable);
        try {
            tasks.complete(taskId, Variables.putValueTyped(SUBMISSION.name(), id));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Task " + taskId, e);
        } catch (ProcessEngineException e) {
            throw refusalIn(e, e);
        }
    }

    @Override
    public boolean isMovingOn(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).active().list().stream()
                .map(ProcessInstance::getId)
                .anyMatch(this::hasJob);
    }

    private boolean hasJob(String instance) {
        return management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .messages()
                        .withRetriesLeft()
                        .count()
                > 0;
    }

    private static RuntimeException refusalIn(Throwable failure, RuntimeException otherwise) {
        if (failure == null) {
            return otherwise;
        }
        return failure instanceof Refusal refusal ? refusal : refusalIn(failure.getCause(), otherwise);
    }
}
