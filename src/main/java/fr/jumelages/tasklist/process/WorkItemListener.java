package fr.jumelages.tasklist.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.workflow.Deadlines.MEETING_AT;

import fr.jumelages.casefile.Stage;
import fr.jumelages.tasklist.WorkItemProjection;
import fr.jumelages.workflow.StepName;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs the projection onto every user task of every model. Built-in listeners also run during migrations. */
@Component
class WorkItemListener extends AbstractBpmnParseListener {

    static final List<String> SUBJECTS =
            List.of("meetingId", "contactRequestId", "unblockingId", "adHocTaskId", "questionId");

    private final ObjectProvider<WorkItemProjection> projection;

    WorkItemListener(ObjectProvider<WorkItemProjection> projection) {
        this.projection = projection;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::moved);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::closed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::closed);
    }

    private void opened(DelegateTask task) {
        projection
                .getObject()
                .opened(new WorkItemProjection.Opened(
                        task.getId(),
                        TWINNING.of(task).value(),
                        subject(task),
                        StepName.ofTask(task.getTaskDefinitionKey()),
                        deployment(task),
                        stage(task),
                        role(task),
                        task.getDueDate().toInstant(),
                        task.hasVariable(MEETING_AT.name()) ? MEETING_AT.of(task) : null,
                        doer(task.getAssignee())));
    }

    private void moved(DelegateTask task) {
        projection
                .getObject()
                .moved(
                        task.getId(),
                        TWINNING.of(task).value(),
                        task.getDueDate().toInstant(),
                        doer(task.getAssignee()));
    }

    /** Who got the task for themselves; without one it belongs to everybody of its role. */
    static UUID doer(String assignee) {
        return assignee == null ? null : UUID.fromString(assignee);
    }

    private void closed(DelegateTask task) {
        projection.getObject().closed(task.getId(), TWINNING.of(task).value());
    }

    private static UUID subject(DelegateTask task) {
        return SUBJECTS.stream()
                .filter(task::hasVariable)
                .map(name -> UUID.fromString((String) task.getVariable(name)))
                .findFirst()
                .orElse(null);
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no candidate group"));
    }

    private static String deployment(DelegateTask task) {
        return ((TaskEntity) task).getProcessDefinition().getDeploymentId();
    }

    private static String stage(DelegateTask task) {
        String process = ((TaskEntity) task).getProcessDefinition().getKey();
        return Stage.ofProcess(process).map(Stage::name).orElse(null);
    }
}
