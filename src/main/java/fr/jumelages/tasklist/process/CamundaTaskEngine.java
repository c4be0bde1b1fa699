package fr.jumelages.tasklist.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.TaskEngine;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
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
            if (e.getCode() == BuiltinExceptionCode.DEADLOCK.getCode()) {
                throw new CannotAcquireLockException("Task " + taskId, e);
            }
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

    @Override
    public void reschedule(String taskId, Instant due) {
        Task task = open(taskId);
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
    }

    @Override
    public void give(String taskId, AccountId doer) {
        tasks.setAssignee(open(taskId).getId(), doer.toString());
    }

    private Task open(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).active().singleResult();
        if (task == null) {
            throw new Refusal("step.alreadyDone");
        }
        return task;
    }

    private static RuntimeException refusalIn(Throwable failure, RuntimeException otherwise) {
        if (failure == null) {
            return otherwise;
        }
        return failure instanceof Refusal || failure instanceof ConcurrencyFailureException
                ? (RuntimeException) failure
                : refusalIn(failure.getCause(), otherwise);
    }
}
