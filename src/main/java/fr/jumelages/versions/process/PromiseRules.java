package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a new version owes to those that speak to it or read it, seen beside the version in service. */
final class PromiseRules {

    private static final Pattern WORD = Pattern.compile("\\$\\{!?(\\w+)");

    private final String file;
    private final Consumer<ModelFault> faults;

    PromiseRules(String file, Consumer<ModelFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(BpmnModelInstance present, BpmnModelInstance next) {
        process(next);
        gone(messages(present), messages(next), "messageGone");
        gone(messages(next), messages(present), "messageUnknown");
        gone(variables(next), variables(present), "variableUnknown");
        if (plainStarts(present) != plainStarts(next)) {
            faults.accept(ModelFault.of(file, "", "start"));
        }
        drawn(next);
    }

    private void process(BpmnModelInstance next) {
        Process process = every(next, Process.class).iterator().next();
        require(process.isExecutable(), process.getId(), "executable");
        require("P1825D".equals(process.getCamundaHistoryTimeToLiveString()), process.getId(), "historyTime");
        require(VersionTag.isNumber(process.getCamundaVersionTag()), process.getId(), "versionTag");
    }

    private void gone(Set<String> before, Set<String> now, String code) {
        Set<String> missing = new TreeSet<>(before);
        missing.removeAll(now);
        missing.forEach(name -> faults.accept(ModelFault.of(file, "", code, name)));
    }

    /** So that the map of the process can be drawn. */
    private void drawn(BpmnModelInstance next) {
        Set<Object> shapes = every(next, BpmnShape.class).stream()
                .map(BpmnShape::getBpmnElement)
                .collect(Collectors.toCollection(HashSet::new));
        every(next, FlowNode.class).stream()
                .filter(node -> !shapes.contains(node))
                .forEach(node -> faults.accept(ModelFault.of(file, node.getId(), "notDrawn")));
    }

    private static Set<String> messages(BpmnModelInstance model) {
        return every(model, Message.class).stream().map(Message::getName).collect(Collectors.toSet());
    }

    private static Set<String> variables(BpmnModelInstance model) {
        return every(model, ConditionExpression.class).stream()
                .map(ModelElementInstance::getTextContent)
                .flatMap(text -> WORD.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static boolean plainStarts(BpmnModelInstance model) {
        return every(model, StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .anyMatch(start -> start.getEventDefinitions().isEmpty());
    }

    private static <T extends ModelElementInstance> Collection<T> every(BpmnModelInstance model, Class<T> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    private void require(boolean fine, String element, String code) {
        if (!fine) {
            faults.accept(ModelFault.of(file, element, code));
        }
    }
}
