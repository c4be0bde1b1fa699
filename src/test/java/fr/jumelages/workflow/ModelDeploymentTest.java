package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.testing.ApplicationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when somebody deploys a model that is not in order; each leaves the engine as it was. */
@ApplicationTest
class ModelDeploymentTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="out-of-order" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start"/>
                <bpmn:sequenceFlow id="one" sourceRef="start" targetRef="step"/>
                %s
              </bpmn:process>
            </bpmn:definitions>""";

    @Autowired
    RepositoryService repository;

    @Autowired
    ModelVerification verification;

    @Autowired
    ModelDeployment deployment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='step' scriptFormat='groovy'><bpmn:script>1+1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='step' camunda:class='java.lang.Object'/>",
                "<bpmn:serviceTask id='step' camunda:expression='${deadlines.due(execution)}'/>",
                "<bpmn:serviceTask id='step' camunda:delegateExpression='${&quot;&quot;.getClass()}'/>",
                "<bpmn:userTask id='step' camunda:dueDate='${deadlines.getClass().forName(execution)}'/>",
                "<bpmn:userTask id='step' camunda:assignee='#{accounts.get(id)}'/>"
            })
    void refusesCodeInAModelAndNamesTheElement(String step) {
        assertThatThrownBy(() -> deploy(step)).hasStackTraceContaining("step").hasStackTraceContaining("not allowed");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("out-of-order")
                        .count())
                .isZero();
    }

    @Test
    void refusesToStartWithAModelThatRefersToNothing() {
        String id = deploy("<bpmn:serviceTask id='step' camunda:delegateExpression='${nobodyWroteThis}'/>");
        try {
            assertThatThrownBy(verification::verify).hasMessageContaining("nobodyWroteThis");
        } finally {
            repository.deleteDeployment(id, true);
        }
        assertThatCode(verification::verify).doesNotThrowAnyException();
    }

    @Test
    void startingAgainMakesNoNewVersion() {
        long versions = repository.createProcessDefinitionQuery().count();
        deployment.afterSingletonsInstantiated();
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(versions);
    }

    private String deploy(String step) {
        return repository
                .createDeployment()
                .addString("out-of-order.bpmn", MODEL.formatted(step))
                .deploy()
                .getId();
    }
}
