package fr.jumelages.operations.process;

import fr.jumelages.operations.process.JobRows.JobRow;
import fr.jumelages.shared.Refusal;
import fr.jumelages.workflow.MayBeSkipped;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a process go on behind a service task that waits before its start. Only where the task’s delegate says that
 * nothing relies on it ({@link MayBeSkipped}), and there is one way on.
 */
@Component
class Skipping {

    private final DrawnModels models;
    private final RuntimeService runtime;
    private final ListableBeanFactory beans;

    Skipping(DrawnModels models, RuntimeService runtime, ListableBeanFactory beans) {
        this.models = models;
        this.runtime = runtime;
        this.beans = beans;
    }

    boolean allows(JobRow job) {
        return task(job)
                .filter(task -> task.isCamundaAsyncBefore()
                        && task.getLoopCharacteristics() == null
                        && task.getOutgoing().size() == 1
                        && nothingReliesOn(task.getCamundaDelegateExpression()))
                .isPresent();
    }

    void skip(JobRow job, String reason) {
        TransitionInstance waiting = waiting(job).orElseThrow(() -> new Refusal("operations.notWaiting"));
        try {
            runtime.createProcessInstanceModification(job.instance())
                    .startAfterActivity(job.waitsAt(), waiting.getParentActivityInstanceId())
                    .cancelTransitionInstance(waiting.getId())
                    .setAnnotation(reason)
                    .execute();
        } catch (ProcessEngineException e) {
            throw new Refusal("operations.notWaiting");
        }
    }

    private Optional<TransitionInstance> waiting(JobRow job) {
        ActivityInstance tree = runtime.getActivityInstance(job.instance());
        return tree == null
                ? Optional.empty()
                : Arrays.stream(transitions(tree))
                        .filter(place -> place.getExecutionId().equals(job.execution()))
                        .findFirst();
    }

    private static TransitionInstance[] transitions(ActivityInstance tree) {
        return java.util.stream.Stream.concat(
                        Arrays.stream(tree.getChildTransitionInstances()),
                        Arrays.stream(tree.getChildActivityInstances())
                                .flatMap(child -> Arrays.stream(transitions(child))))
                .toArray(TransitionInstance[]::new);
    }

    private Optional<ServiceTask> task(JobRow job) {
        return Optional.ofNullable(models.element(job.definition(), job.waitsAt()))
                .filter(ServiceTask.class::isInstance)
                .map(ServiceTask.class::cast);
    }

    private boolean nothingReliesOn(String delegateExpression) {
        String bean = delegateExpression == null ? "" : delegateExpression.replaceAll("[${}]", "");
        return beans.containsBean(bean) && beans.findAnnotationOnBean(bean, MayBeSkipped.class) != null;
    }
}
