package fr.jumelages.versions.process;

import fr.jumelages.versions.Inspection;
import fr.jumelages.versions.ModelFault;
import fr.jumelages.workflow.ModelVocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * The check of uploaded files, from the outside in: bytes, then XML, then what stands in it, then what it promises; the
 * engine reads it last, in a transaction that is rolled back. Each ring is only entered when the one around it is fine.
 */
@Component
class ModelInspection {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*\\.(bpmn|dmn|form)");
    private static final int MOST_FILES = 30;

    private final DeployedFiles deployed;
    private final ModelVocabulary vocabulary;
    private final FormRules forms;
    private final TrialDeployment trial;
    private final TableInspection tables;

    ModelInspection(
            DeployedFiles deployed,
            ModelVocabulary vocabulary,
            FormRules forms,
            TrialDeployment trial,
            TableInspection tables) {
        this.deployed = deployed;
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.trial = trial;
        this.tables = tables;
    }

    Inspection inspect(Map<String, byte[]> uploaded) {
        List<ModelFault> faults = new ArrayList<>();
        Map<String, String> texts = texts(uploaded, faults::add);
        if (faults.isEmpty()
                && texts.size() == 1
                && texts.keySet().iterator().next().endsWith(".dmn")) {
            return tables.inspect(
                    texts.keySet().iterator().next(), texts.values().iterator().next());
        }
        texts.forEach((name, text) -> {
            if (name.endsWith(".bpmn")) {
                ModelText.walk(name, text, faults::add, new ElementRules(name, faults::add));
            }
        });
        String process = faults.isEmpty() ? process(texts, faults::add).orElse(null) : null;
        if (!faults.isEmpty() || process == null) {
            return new Inspection(faults, process, Map.of(), List.of());
        }
        return inspect(process, texts, faults);
    }

    private Inspection inspect(String process, Map<String, String> texts, List<ModelFault> faults) {
        var newest = deployed.newest(process).orElseThrow();
        Candidate candidate = Candidate.of(process, deployed.of(newest.getDeploymentId()), texts);
        BpmnModelInstance model = candidate.model();
        new StepRules(vocabulary, candidate.fileName(), faults::add).check(model);
        new PromiseRules(candidate.fileName(), faults::add).check(candidate.presentModel(), model);
        forms.check(candidate, faults::add);
        if (!faults.isEmpty()) {
            faults.replaceAll(fault -> fault.named(Candidate.names(model)));
            return new Inspection(faults, process, Map.of(), List.of());
        }
        Process drawn = model.getModelElementsByType(Process.class).iterator().next();
        Candidate tidied = candidate.tidied(VersionTag.after(newest.getVersionTag(), drawn.getCamundaVersionTag()));
        if (tidied.changes().isEmpty()) {
            faults.add(ModelFault.of(candidate.fileName(), "", "unchanged"));
        } else {
            trial.problem(tidied).ifPresent(faults::add);
        }
        return new Inspection(faults, process, tidied.files(), tidied.changes());
    }

    private static Map<String, String> texts(Map<String, byte[]> uploaded, Consumer<ModelFault> faults) {
        Map<String, String> texts = new TreeMap<>();
        uploaded.forEach((name, content) -> {
            if (!NAME.matcher(name).matches() || name.length() > 100) {
                faults.accept(ModelFault.of(name, "", "fileName"));
            } else {
                ModelText.read(name, content, faults).ifPresent(text -> texts.put(name, text));
            }
        });
        if (uploaded.isEmpty() || uploaded.size() > MOST_FILES) {
            faults.accept(ModelFault.of("", "", "files", MOST_FILES));
        }
        return texts;
    }

    /** Of which all the files are. */
    private Optional<String> process(Map<String, String> texts, Consumer<ModelFault> faults) {
        List<String> models =
                texts.keySet().stream().filter(name -> name.endsWith(".bpmn")).toList();
        if (models.size() == 1 && texts.keySet().stream().noneMatch(name -> name.endsWith(".dmn"))) {
            return drawn(models.get(0), texts.get(models.get(0)), faults);
        }
        List<String> processes = texts.keySet().stream()
                .map(deployed::processesWith)
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toList());
        boolean withTable = texts.keySet().stream().anyMatch(name -> name.endsWith(".dmn"));
        if (models.size() > 1 || processes.size() != 1 || withTable) {
            faults.accept(ModelFault.of(
                    texts.keySet().iterator().next(), "", processes.isEmpty() ? "formUnknown" : "oneProcess"));
            return Optional.empty();
        }
        return Optional.of(processes.get(0));
    }

    private Optional<String> drawn(String file, String xml, Consumer<ModelFault> faults) {
        try {
            List<String> ids = Candidate.read(xml).getModelElementsByType(Process.class).stream()
                    .map(Process::getId)
                    .toList();
            if (ids.size() == 1 && file.equals(ids.get(0) + ".bpmn") && vocabulary.hasProcess(ids.get(0))) {
                return Optional.of(ids.get(0));
            }
            faults.accept(ModelFault.of(file, "", "processUnknown", String.join(", ", ids)));
        } catch (RuntimeException unreadable) {
            faults.accept(ModelFault.of(file, "", "notBpmn", TrialDeployment.reason(unreadable)));
        }
        return Optional.empty();
    }
}
