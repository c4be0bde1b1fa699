package fr.jumelages.casefile.process;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningProcess;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.workflow.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaTwinningProcess implements TwinningProcess {

    /** Runs beside the stages and ends by itself when they stop, perhaps at this very moment. */
    private static final String BESIDE = "unblocking";

    private static final String MASTER = "twinning";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Messages messages;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    CamundaTwinningProcess(Messages messages, RuntimeService runtime, ManagementService management, TaskService tasks) {
        this.messages = messages;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    @Override
    public void cancel(String reference) {
        moving(() -> messages.correlate("twinning.cancelled", reference, Map.of()));
    }

    @Override
    public void hold(String reference) {
        moving(() -> instances(reference).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId())));
    }

    @Override
    public void resume(String reference, Duration held) {
        moving(() -> instances(reference).forEach(instance -> resume(instance, held)));
    }

    @Override
    public void move(String reference, Stage from, Stage to) {
        ProcessInstance master = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(MASTER)
                .active()
                .singleResult();
        if (master == null) {
            throw new Refusal("step.alreadyDone");
        }
        moving(() -> runtime.createProcessInstanceModification(master.getId())
                .cancelAllForActivity(whole(from))
                .startBeforeActivity(whole(to))
                .execute());
    }

    /** The meetings’ call activity runs once for each: all of them are meant, not one. */
    private static String whole(Stage stage) {
        return stage.callActivity() + (stage == Stage.EVENT ? "#multiInstanceBody" : "");
    }

    private void resume(ProcessInstance instance, Duration held) {
        postponeTimers(instance, held);
        runtime.activateProcessInstanceById(instance.getId());
        postponeTasks(instance, held);
    }

    /** Somebody may finish a step of the project at the same moment; whoever asked may simply try again. */
    private static void moving(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The project moved meanwhile", e);
        }
    }

    private void postponeTimers(ProcessInstance instance, Duration held) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(
                        timer.getId(), Date.from(timer.getDuedate().toInstant().plus(held))));
    }

    /** The work items follow by their listener. */
    private void postponeTasks(ProcessInstance instance, Duration held) {
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> {
            task.setDueDate(later(task.getDueDate(), held));
            tasks.saveTask(task);
        });
    }

    /** By whole days and to a working day, so that a step stays due on such a day’s evening. */
    private static Date later(Date due, Duration held) {
        ZonedDateTime evening = due.toInstant().atZone(PARIS);
        long days = held.plusDays(1).minusNanos(1).toDays();
        LocalDate day = WorkingDays.plus(evening.toLocalDate().plusDays(days), 0);
        return Date.from(evening.with(day).toInstant());
    }

    private Iterable<ProcessInstance> instances(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKeyNotIn(BESIDE)
                .list();
    }
}
