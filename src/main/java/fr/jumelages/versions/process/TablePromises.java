package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What a new table of decisions owes to those that ask it: the same questions, answers of the same names, and in each
 * column only values that are known or, where numbers stand, numbers. Whatever was asked for in the first column still is.
 */
final class TablePromises {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}|null|");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private final String file;
    private final Consumer<ModelFault> faults;

    TablePromises(String file, Consumer<ModelFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static DmnModelInstance read(String xml) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> decisions(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .map(DmnElement::getId)
                .toList();
    }

    void check(DmnModelInstance present, DmnModelInstance next) {
        Decision decision =
                next.getModelElementsByType(Decision.class).iterator().next();
        require("P1825D".equals(decision.getCamundaHistoryTimeToLiveString()), decision, "historyTime");
        require(VersionTag.isNumber(decision.getVersionTag()), decision, "versionTag");
        DecisionTable before = table(present);
        DecisionTable now = table(next);
        if (now == null
                || before.getHitPolicy() != now.getHitPolicy()
                || !heads(before).equals(heads(now))) {
            faults.accept(ModelFault.of(file, decision.getId(), "table.columns", String.join(", ", heads(before))));
            return;
        }
        answers(before, now);
        Set<String> gone = new TreeSet<>(literals(questions(before)));
        gone.removeAll(literals(questions(now)));
        gone.forEach(value -> faults.accept(ModelFault.of(file, "", "table.lineGone", value)));
    }

    private void answers(DecisionTable before, DecisionTable now) {
        Map<String, List<String>> known = columns(before);
        columns(now).forEach((name, cells) -> {
            boolean numbers = known.get(name).stream()
                    .allMatch(cell -> NUMBER.matcher(cell).matches());
            Set<String> values = Set.copyOf(known.get(name));
            cells.stream()
                    .filter(cell -> numbers ? !NUMBER.matcher(cell).matches() : !values.contains(cell))
                    .distinct()
                    .forEach(cell -> faults.accept(
                            ModelFault.of(file, name, numbers ? "table.number" : "table.valueUnknown", cell)));
        });
    }

    /** Cells by the name of their answer; the values that its column declares count as known. */
    private static Map<String, List<String>> columns(DecisionTable table) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (int at = 0; at < outputs.size(); at++) {
            int column = at;
            columns.put(
                    outputs.get(at).getName(),
                    table.getRules().stream()
                            .map(rule -> text(List.copyOf(rule.getOutputEntries())
                                    .get(column)
                                    .getTextContent()))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        return columns;
    }

    /** One question for each line, as its literals ask it; so that each line is read once before it counts. */
    static List<Map<String, Object>> samples(DmnModelInstance model) {
        DecisionTable table = table(model);
        List<String> names = table.getInputs().stream()
                .map(input -> text(input.getInputExpression().getText().getTextContent()))
                .toList();
        return table.getRules().stream().map(rule -> sample(names, rule)).toList();
    }

    private static Map<String, Object> sample(List<String> names, Rule rule) {
        Map<String, Object> sample = new LinkedHashMap<>();
        names.forEach(name -> sample.put(name, null));
        List<InputEntry> entries = List.copyOf(rule.getInputEntries());
        for (int at = 0; at < entries.size(); at++) {
            String cell = text(entries.get(at).getTextContent());
            var literal = LITERAL.matcher(cell);
            if (literal.find()) {
                sample.put(names.get(at), literal.group(1));
            } else if (cell.matches("\\d{1,6}")) {
                sample.put(names.get(at), Integer.valueOf(cell));
            }
        }
        return sample;
    }

    private static List<String> questions(DecisionTable table) {
        return table.getRules().stream()
                .map(Rule::getInputEntries)
                .filter(entries -> !entries.isEmpty())
                .map(entries -> text(entries.iterator().next().getTextContent()))
                .toList();
    }

    private static Set<String> literals(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> LITERAL.matcher(cell).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<String> heads(DecisionTable table) {
        List<String> heads = new ArrayList<>();
        for (Input input : table.getInputs()) {
            heads.add(text(input.getInputExpression().getText().getTextContent()));
        }
        table.getOutputs().forEach(output -> heads.add(output.getName()));
        return heads;
    }

    private static DecisionTable table(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).stream()
                .findFirst()
                .orElse(null);
    }

    private static String text(String content) {
        return content.strip();
    }

    private void require(boolean fine, Decision decision, String code) {
        if (!fine) {
            faults.accept(ModelFault.of(file, decision.getId(), code));
        }
    }
}
