package fr.jumelages.tasklist.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.TaskEngine;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaTaskEngine implements TaskEngine {

    private final TaskService tasks;

    CamundaTaskEngine(TaskService tasks) {
        this.tasks = tasks;
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

    private static RuntimeException refusalIn(Throwable failure, RuntimeException otherwise) {
        if (failure == null) {
            return otherwise;
        }
        return failure instanceof Refusal refusal ? refusal : refusalIn(failure.getCause(), otherwise);
    }
}
