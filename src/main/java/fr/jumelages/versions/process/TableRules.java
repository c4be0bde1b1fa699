package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;

/** What may stand in an uploaded table of decisions: the elements and attributes that ours have, and texts of FEEL only. */
final class TableRules implements ModelText.Walker {

    private static final Set<String> DMN =
            Set.of("https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20180521/MODEL/");

    private static final Set<String> DRAWING = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    private static final Set<String> ELEMENTS = Set.of(
            ("definitions decision decisionTable description input inputExpression inputValues output outputValues"
                            + " outputEntry inputEntry rule text")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("id name label typeRef hitPolicy namespace exporter exporterVersion textDirection preferredOrientation")
                    .split(" "));

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("versionTag", "historyTimeToLive", "inputVariable");

    /** What would leave FEEL, or define something in it. */
    private static final Set<String> CALLS = Set.of("${", "#{", "function", "external", "java");

    private final String file;
    private final Consumer<ModelFault> faults;
    private final Deque<String> ids = new ArrayDeque<>();

    TableRules(String file, Consumer<ModelFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    @Override
    public void start(XMLStreamReader element) {
        String id = element.getAttributeValue(null, "id");
        ids.push(id != null ? id : ids.isEmpty() ? "" : ids.peek());
        String space = String.valueOf(element.getNamespaceURI());
        boolean drawn = DRAWING.contains(space);
        if (!drawn && !(DMN.contains(space) && ELEMENTS.contains(element.getLocalName()))) {
            refuse("element", element.getLocalName());
        }
        IntStream.range(0, element.getAttributeCount()).forEach(i -> attribute(element, i, drawn));
    }

    private void attribute(XMLStreamReader element, int at, boolean drawn) {
        String name = element.getAttributeLocalName(at);
        String space = element.getAttributeNamespace(at) == null ? "" : element.getAttributeNamespace(at);
        boolean known = drawn
                || space.isEmpty() && ATTRIBUTES.contains(name)
                || space.equals(CAMUNDA) && CAMUNDA_ATTRIBUTES.contains(name)
                || DRAWING.contains(space);
        if (!known) {
            refuse("attribute", name);
        }
    }

    /** Descriptions are texts too; none of ours speaks of functions. */
    @Override
    public void text(String text) {
        CALLS.stream().filter(text::contains).findFirst().ifPresent(call -> refuse("expression", text));
    }

    @Override
    public void end() {
        ids.pop();
    }

    private void refuse(String code, String what) {
        faults.accept(ModelFault.of(file, ids.peek(), code, what));
    }
}
