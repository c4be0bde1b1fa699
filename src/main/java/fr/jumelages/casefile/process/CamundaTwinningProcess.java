package fr.jumelages.casefile.process;

import fr.jumelages.casefile.TwinningProcess;
import fr.jumelages.workflow.Messages;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class CamundaTwinningProcess implements TwinningProcess {

    private final Messages messages;
    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaTwinningProcess(Messages messages, RuntimeService runtime, ManagementService management) {
        this.messages = messages;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void cancel(String reference) {
        messages.correlate("twinning.cancelled", reference, Map.of());
    }

    @Override
    public void hold(String reference) {
        instances(reference).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
    }

    @Override
    public void resume(String reference, Duration held) {
        instances(reference).forEach(instance -> {
            postponeTimers(instance, held);
            runtime.activateProcessInstanceById(instance.getId());
        });
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

    private Iterable<ProcessInstance> instances(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }
}
