package fr.jumelages.workflow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Refuses, when the engine reads a model, everything that would be code: scripts, connectors, class names, and any
 * expression that is not one of the few shapes below. Whoever can upload a model can then still not run anything.
 */
@Component
class ModelWhitelist extends AbstractBpmnParseListener {

    private static final Set<String> REFUSED_ELEMENTS =
            Set.of("script", "scriptTask", "connector", "expression", "field");
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("class", "expression", "scriptFormat", "resource", "language");

    /** On a task it names a built-in behaviour, one of which runs commands of the machine; only XML’s own type is harmless. */
    private static final String TYPE = "type";

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance:";
    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile("\\$\\{!?\\w+}"),
            Pattern.compile("\\$\\{\\w+ == '\\w+'}"),
            Pattern.compile("\\$\\{(deadlines|approvers|plannedMeetings)\\.\\w+\\(execution\\)}"),
            Pattern.compile("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.\\w+}"),
            Pattern.compile("#\\{execution\\.processBusinessKey}"));

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private void check(Element element) {
        if (REFUSED_ELEMENTS.contains(element.getTagName())) {
            throw new ModelRefused(element, "<" + element.getTagName() + ">");
        }
        element.attributes().forEach(name -> checkAttribute(element, name));
        checkExpression(element, element.getText());
        element.elements().forEach(this::check);
    }

    /** @param attribute as the engine's parser names it: the namespace's address, a colon, the local name */
    private void checkAttribute(Element element, String attribute) {
        String local = attribute.substring(attribute.lastIndexOf(':') + 1);
        boolean behaviour = local.equals(TYPE) && !attribute.startsWith(SCHEMA_INSTANCE);
        if (behaviour || REFUSED_ATTRIBUTES.contains(local)) {
            throw new ModelRefused(element, attribute);
        }
        checkExpression(element, element.attribute(attribute));
    }

    static void checkExpression(Element element, String text) {
        if (text != null && isExpression(text) && !isAllowed(text)) {
            throw new ModelRefused(element, text.strip());
        }
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static boolean isAllowed(String text) {
        return EXPRESSIONS.stream()
                .anyMatch(shape -> shape.matcher(text.strip()).matches());
    }

    /** Names the element, so that the author of the model finds it. */
    static class ModelRefused extends RuntimeException {
        ModelRefused(Element element, String what) {
            super("Line %d, <%s id=%s>: %s is not allowed in a model"
                    .formatted(element.getLine(), element.getTagName(), element.attribute("id"), what));
        }
    }
}
