package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** No code in models, and no model without its code. */
class ModelCodeTest {

    private static final Set<String> CODE_ELEMENTS =
            Set.of("script", "scriptTask", "connector", "executionListener", "taskListener", "formField", "properties");
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "expression", "scriptFormat", "type", "variableMappingClass", "resource");
    private static final Pattern DELEGATE =
            Pattern.compile("@Component\\(\"(\\w+)\"\\)\\s+(?:public )?class \\w+ implements JavaDelegate");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelHoldsNoCodeAndOnlyExpressionsFromTheList(ModelFile file) throws Exception {
        NodeList elements = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.path().toFile())
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(CODE_ELEMENTS).doesNotContain(local(element.getTagName()));
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                String name = element.getAttributes().item(a).getNodeName();
                if (!name.startsWith("xsi:")) {
                    assertThat(CODE_ATTRIBUTES).doesNotContain(local(name));
                }
                assertListed(element.getAttributes().item(a).getNodeValue());
            }
            if (element.getChildNodes().getLength() == 1) {
                assertListed(element.getTextContent());
            }
        }
    }

    private static void assertListed(String text) {
        if (text.contains("${") || text.contains("#{")) {
            assertThat(text).matches(ModelWhitelist::isAllowed, "an expression from the list");
        }
    }

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    @Test
    void everyDelegateOfAModelIsAComponent() {
        assertThat(components()).as("delegates found in src/main/java").containsAll(delegates());
    }

    private static Set<String> delegates() {
        return models().stream()
                .flatMap(file -> Stream.concat(
                        file.every(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        file.every(BusinessRuleTask.class).stream()
                                .map(BusinessRuleTask::getCamundaDelegateExpression)
                                .filter(expression -> expression != null)))
                .map(expression -> expression.replaceAll("[${}]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components() {
        return sources(Path.of("src/main/java"), ".java")
                .flatMap(source -> DELEGATE.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyEndEventIsReachedByAPathTest() {
        String paths = sources(Path.of("src/test/java/fr/jumelages/workflow"), "PathsTest.java")
                .collect(Collectors.joining());

        assertThat(models().stream()
                        .flatMap(file -> file.every(EndEvent.class).stream())
                        .map(EndEvent::getId))
                .allSatisfy(end -> assertThat(paths.contains("hasPassed(")
                                && Pattern.compile("hasPassed\\([^;]*\"" + end + "\"")
                                        .matcher(paths)
                                        .find())
                        .as(end)
                        .isTrue());
    }

    private static Stream<String> sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(ModelCodeTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
