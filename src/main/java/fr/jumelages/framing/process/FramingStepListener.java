package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.accounts.Role;
import fr.jumelages.framing.FramingCalls;
import fr.jumelages.framing.OpenedStep;
import fr.jumelages.workflow.StepName;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hears of every task that a framing opens. */
@Component
class FramingStepListener extends AbstractBpmnParseListener {

    private static final String PROCESS = "framing";

    private final ObjectProvider<FramingCalls> calls;

    FramingStepListener(ObjectProvider<FramingCalls> calls) {
        this.calls = calls;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
    }

    private void opened(DelegateTask task) {
        if (PROCESS.equals(((TaskEntity) task).getProcessDefinition().getKey())) {
            calls.getObject()
                    .opened(new OpenedStep(
                            TWINNING.of(task), task.getId(), StepName.ofTask(task.getTaskDefinitionKey()), role(task)));
        }
    }

    private static Role role(DelegateTask task) {
        return Role.valueOf(task.getCandidates().iterator().next().getGroupId());
    }
}
