package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import fr.jumelages.workflow.ModelVocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;

/**
 * What may stand in an uploaded model: the elements and attributes that our models are drawn with and no others, and
 * expressions from the list only. Stricter than the whitelist, which the engine asks whoever deploys.
 */
final class ElementRules implements ModelText.Walker {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** Shapes, places and colours: nothing of them is carried out. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> BPMN_ELEMENTS =
            Set.of(("definitions process documentation extensionElements startEvent endEvent userTask serviceTask"
                            + " businessRuleTask callActivity receiveTask subProcess exclusiveGateway parallelGateway"
                            + " inclusiveGateway eventBasedGateway boundaryEvent intermediateCatchEvent"
                            + " intermediateThrowEvent sequenceFlow conditionExpression incoming outgoing message"
                            + " messageEventDefinition escalation escalationEventDefinition timerEventDefinition"
                            + " timeDate timeCycle terminateEventDefinition multiInstanceLoopCharacteristics"
                            + " textAnnotation text association")
                    .split(" "));

    private static final Set<String> CAMUNDA_ELEMENTS = Set.of("in", "out", "inputOutput", "outputParameter");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            ("asyncBefore exclusive assignee calledElementBinding candidateGroups collection elementVariable decisionRef"
                            + " delegateExpression dueDate formRef formRefBinding historyTimeToLive versionTag"
                            + " mapDecisionResult resultVariable jobPriority")
                    .split(" "));

    /** Of elements of BPMN and Camunda; the schema knows further ones, which are code or reach out. */
    private static final Set<String> REFUSED_PLAIN =
            Set.of("class", "expression", "scriptFormat", "language", "implementation", "operationRef", "type");

    private final String file;
    private final Consumer<ModelFault> faults;
    private final Deque<String> ids = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();

    ElementRules(String file, Consumer<ModelFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    @Override
    public void start(XMLStreamReader element) {
        String id = element.getAttributeValue(null, "id");
        ids.push(id != null ? id : ids.isEmpty() ? "" : ids.peek());
        texts.push(new StringBuilder());
        String name = element.getLocalName();
        String space = String.valueOf(element.getNamespaceURI());
        boolean known = DRAWING.contains(space)
                || space.equals(BPMN) && BPMN_ELEMENTS.contains(name)
                || space.equals(CAMUNDA) && CAMUNDA_ELEMENTS.contains(name);
        if (!known) {
            refuse("element", name);
        }
        IntStream.range(0, element.getAttributeCount()).forEach(i -> attribute(element, i, space));
    }

    private void attribute(XMLStreamReader element, int at, String elementSpace) {
        String name = element.getAttributeLocalName(at);
        String space = element.getAttributeNamespace(at) == null ? "" : element.getAttributeNamespace(at);
        boolean known = switch (space) {
            case "" -> DRAWING.contains(elementSpace) || !REFUSED_PLAIN.contains(name);
            case CAMUNDA -> CAMUNDA_ATTRIBUTES.contains(name);
            case XSI -> name.equals("type") || name.equals("schemaLocation");
            default -> DRAWING.contains(space);
        };
        if (!known) {
            refuse("attribute", name);
        }
        expression(element.getAttributeValue(at));
    }

    @Override
    public void text(String text) {
        texts.peek().append(text);
    }

    @Override
    public void end() {
        expression(texts.pop().toString());
        ids.pop();
    }

    private void expression(String text) {
        boolean calls = text.contains("${") || text.contains("#{");
        if (calls && !ModelVocabulary.isAllowed(text)) {
            refuse("expression", text);
        }
    }

    private void refuse(String code, String what) {
        faults.accept(ModelFault.of(file, ids.peek(), code, what));
    }
}
