package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is read by people who write no code: names in French, ids that mean something, a picture that opens cleanly. */
class ModelDrawingTest {

    private static final String INFINITIVE = "\\p{Lu}\\p{L}*(er|ir|re)\\b.*";
    private static final Map<String, String> PREFIXES = Map.of(
            "intermediateCatchEvent", "event",
            "boundaryEvent", "event",
            "exclusiveGateway", "gateway",
            "parallelGateway", "gateway",
            "sequenceFlow", "flow");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anIdSaysTypeAndMeaningAndNeverANumber(ModelFile file) {
        assertThat(file.every(FlowElement.class)).allSatisfy(element -> {
            String tag = element.getElementType().getTypeName();
            assertThat(element.getId()).matches(PREFIXES.getOrDefault(tag, tag) + "_[a-z][a-zA-Z]*");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsNamedTasksByAVerbAndChoicesByAQuestion(ModelFile file) {
        assertThat(file.every(FlowNode.class))
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .extracting(FlowElement::getName)
                .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("'"));
        assertThat(file.every(Task.class)).extracting(Task::getName).allMatch(name -> name.matches(INFINITIVE));
        assertThat(file.every(ExclusiveGateway.class))
                .extracting(ExclusiveGateway::getName)
                .allMatch(name -> name.endsWith("\u202f?"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyAnswerOfAChoiceIsWrittenOnItsFlow(ModelFile file) {
        assertThat(file.every(ExclusiveGateway.class)).allSatisfy(choice -> {
            assertThat(choice.getOutgoing()).hasSizeGreaterThan(1).allSatisfy(flow -> {
                assertThat(flow.getName()).isNotBlank();
                assertThat(flow.getConditionExpression() == null).isEqualTo(flow.equals(choice.getDefault()));
            });
        });
        assertThat(file.every(FlowNode.class))
                .filteredOn(node -> !(node instanceof Gateway))
                .allSatisfy(node -> assertThat(node.getOutgoing()).hasSizeLessThan(2));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingHangsLoose(ModelFile file) {
        assertThat(file.every(FlowNode.class))
                .filteredOn(node -> node.getIncoming().isEmpty() && !isTriggered(node))
                .extracting(FlowElement::getId)
                .allMatch(id -> id.startsWith("subProcess_"));
    }

    private static boolean isTriggered(FlowNode node) {
        return node instanceof StartEvent
                || node instanceof CatchEvent catching
                        && !catching.getEventDefinitions().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawnAndEveryNameHasItsPlace(ModelFile file) {
        Set<FlowElement> drawn = Stream.concat(
                        file.every(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        file.every(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(FlowElement.class::cast)
                .collect(Collectors.toSet());

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(file.every(FlowElement.class));
        assertThat(file.every(BpmnShape.class))
                .filteredOn(shape ->
                        shape.getBpmnElement() instanceof Event || shape.getBpmnElement() instanceof ExclusiveGateway)
                .allSatisfy(shape -> assertPlaced(shape.getBpmnLabel()));
        assertThat(file.every(BpmnEdge.class))
                .filteredOn(edge -> ((SequenceFlow) edge.getBpmnElement()).getName() != null)
                .allSatisfy(edge -> assertPlaced(edge.getBpmnLabel()));
    }

    private static void assertPlaced(BpmnLabel label) {
        assertThat(label).isNotNull();
        assertThat(label.getBounds()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileOpensInCamundaModeler(ModelFile file) throws IOException {
        assertThat(Files.readString(file.path()))
                .contains("xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\"")
                .contains("modeler:executionPlatform=\"Camunda Platform\"")
                .contains("modeler:executionPlatformVersion=\"7.24.0\"")
                .contains("exporter=\"Camunda Modeler\"");
    }
}
