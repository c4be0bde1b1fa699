package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import fr.jumelages.workflow.Deadlines;
import fr.jumelages.workflow.ModelVocabulary;
import fr.jumelages.workflow.StepName;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What steps of a model promise to the code: everything that they name is there, and an answer is recorded at once. */
final class StepRules {

    private static final Set<String> ROLES =
            Set.of("DIRECTOR", "REFERENT", "TEACHER", "COORDINATOR", "${approverRole}", "${doerRole}");
    private static final Pattern CALL = Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\(execution\\)}");

    private final ModelVocabulary known;
    private final String file;
    private final Consumer<ModelFault> faults;

    StepRules(ModelVocabulary known, String file, Consumer<ModelFault> faults) {
        this.known = known;
        this.file = file;
        this.faults = faults;
    }

    void check(BpmnModelInstance model) {
        model.getModelElementsByType(UserTask.class).forEach(this::userTask);
        model.getModelElementsByType(ServiceTask.class).forEach(this::serviceTask);
        model.getModelElementsByType(BusinessRuleTask.class).forEach(this::decision);
        model.getModelElementsByType(CallActivity.class).forEach(this::call);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
    }

    private void userTask(UserTask task) {
        String step = task.getId().contains("_") ? StepName.ofTask(task.getId()) : task.getId();
        require(named(task), task, "nameless");
        require(step.equals(task.getCamundaFormRef()), task, "formNotOfTask", step);
        require("deployment".equals(task.getCamundaFormRefBinding()), task, "formBinding");
        require(ROLES.contains(String.valueOf(task.getCamundaCandidateGroups())), task, "role");
        require(task.getCamundaAssignee() == null || task.getCamundaAssignee().equals("${doer}"), task, "assignee");
        require("${deadlines.due(execution)}".equals(task.getCamundaDueDate()), task, "dueDate");
        require(!task.isCamundaAsyncAfter() && task.getLoopCharacteristics() == null, task, "userTaskPlain");
        require(isRecorded(task), task, "notRecorded");
        require(known.hasStep(step), task, "stepUnknown", step);
    }

    private static boolean isRecorded(UserTask task) {
        var next = task.getSucceedingNodes().list();
        if (next.size() != 1) {
            return false;
        }
        FlowNode behind = next.get(0);
        return behind instanceof ServiceTask
                && behind.getId().startsWith("serviceTask_record")
                && !behind.isCamundaAsyncBefore();
    }

    private void serviceTask(ServiceTask task) {
        delegate(task, task.getCamundaDelegateExpression());
    }

    private void decision(BusinessRuleTask task) {
        if (task.getCamundaDecisionRef() == null) {
            delegate(task, task.getCamundaDelegateExpression());
        } else {
            require(known.hasDecision(task.getCamundaDecisionRef()), task, "decision", task.getCamundaDecisionRef());
        }
    }

    private void delegate(FlowElement task, String expression) {
        String bean = String.valueOf(expression).replaceAll("[${}]", "");
        require(named(task), task, "nameless");
        require(known.hasDelegate(bean), task, "delegate", bean);
        require(task.getId().endsWith("_" + bean), task, "delegateNotOfTask", bean);
    }

    private void call(CallActivity call) {
        require(known.hasProcess(call.getCalledElement()), call, "process", call.getCalledElement());
        require("latest".equals(call.getCamundaCalledElementBinding()), call, "callBinding");
    }

    private void timer(TimerEventDefinition timer) {
        String id = timer.getParentElement() instanceof FlowElement event ? event.getId() : "";
        boolean moment =
                timer.getTimeDate() != null && isDeadline(timer.getTimeDate().getTextContent());
        boolean cycle = timer.getTimeCycle() != null
                && timer.getTimeCycle().getTextContent().matches("0 0 [0-9-]+ \\? \\* [A-Z]{3}-[A-Z]{3}");
        if (!moment && !cycle) {
            faults.accept(ModelFault.of(file, id, "timer"));
        }
    }

    private boolean isDeadline(String text) {
        Matcher call = CALL.matcher(text.strip());
        return call.matches()
                && call.group(1).equals("deadlines")
                && Arrays.stream(Deadlines.class.getMethods())
                        .anyMatch(method -> method.getName().equals(call.group(2))
                                && method.getParameterCount() == 1
                                && method.getParameterTypes()[0] == DelegateExecution.class);
    }

    private static boolean named(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private void require(boolean fine, FlowElement element, String code, Object... args) {
        if (!fine) {
            faults.accept(ModelFault.of(file, element.getId(), code, args));
        }
    }
}
