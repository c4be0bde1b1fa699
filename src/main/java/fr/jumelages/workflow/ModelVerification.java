package fr.jumelages.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * At start: everything that a model refers to must exist, for the newest version of each process and for every older
 * one that projects still stand in. Better no start than a project that gets stuck months later.
 */
@Component
class ModelVerification {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ModelBeans beans;
    private final DeployedForms forms;

    ModelVerification(RepositoryService repository, RuntimeService runtime, ModelBeans beans, DeployedForms forms) {
        this.repository = repository;
        this.runtime = runtime;
        this.beans = beans;
        this.forms = forms;
    }

    void verify() {
        List<String> missing = new ArrayList<>();
        definitionsInUse().forEach(definition -> missing.addAll(missingIn(definition)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Models refer to what does not exist:\n  " + String.join("\n  ", missing));
        }
    }

    private Stream<ProcessDefinition> definitionsInUse() {
        var newest = repository.createProcessDefinitionQuery().latestVersion().list();
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(definition -> newest.stream().anyMatch(n -> n.getId().equals(definition.getId()))
                        || hasInstances(definition));
    }

    private boolean hasInstances(ProcessDefinition definition) {
        return !runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .listPage(0, 1)
                .isEmpty();
    }

    private List<String> missingIn(ProcessDefinition definition) {
        var model = repository.getBpmnModelInstance(definition.getId());
        return Stream.of(
                        model.getModelElementsByType(ServiceTask.class).stream()
                                .filter(task -> !beanExists(task.getCamundaDelegateExpression()))
                                .map(task -> "bean " + task.getCamundaDelegateExpression()),
                        model.getModelElementsByType(BusinessRuleTask.class).stream()
                                .filter(task -> !decides(task))
                                .map(task -> "decision " + task.getCamundaDecisionRef()),
                        model.getModelElementsByType(CallActivity.class).stream()
                                .filter(call -> !processExists(call.getCalledElement()))
                                .map(call -> "process " + call.getCalledElement()),
                        model.getModelElementsByType(UserTask.class).stream()
                                .flatMap(task ->
                                        forms.problem(definition.getDeploymentId(), task.getCamundaFormRef()).stream()))
                .flatMap(found -> found)
                .map(what -> definition.getResourceName() + " version " + definition.getVersion() + ": " + what)
                .toList();
    }

    private boolean beanExists(String delegateExpression) {
        return delegateExpression != null && beans.containsKey(delegateExpression.replaceAll("[${}]", ""));
    }

    private boolean decides(BusinessRuleTask task) {
        if (task.getCamundaDelegateExpression() != null) {
            return beanExists(task.getCamundaDelegateExpression());
        }
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(task.getCamundaDecisionRef())
                        .count()
                > 0;
    }

    private boolean processExists(String key) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .count()
                > 0;
    }
}
