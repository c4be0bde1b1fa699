package fr.jumelages.versions.process;

import fr.jumelages.versions.Inspection.Change;
import fr.jumelages.versions.Inspection.Change.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A version that might be: the files in service with the uploaded ones in their places. @param path of its model;
 * @param present its files in service; @param files its own
 */
record Candidate(String process, String path, Map<String, String> present, Map<String, String> files) {

    /** Uploaded files keep the folders that they have; a new form goes beside the others of its feature. */
    static Candidate of(String process, Map<String, String> present, Map<String, String> uploaded) {
        String path = present.keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .findFirst()
                .orElseThrow();
        String folder = path.replaceFirst("^processes/", "forms/").replaceFirst("/[^/]+$", "/");
        Map<String, String> files = new TreeMap<>(present);
        uploaded.forEach((name, text) -> files.put(
                present.keySet().stream()
                        .filter(known -> known.endsWith("/" + name))
                        .findFirst()
                        .orElse(folder + name),
                text));
        return new Candidate(process, path, present, files);
    }

    BpmnModelInstance model() {
        return read(files.get(path));
    }

    BpmnModelInstance presentModel() {
        return read(present.get(path));
    }

    static BpmnModelInstance read(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isTable() {
        return path.endsWith(".dmn");
    }

    String fileName() {
        return name(path);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without the forms that no task of it asks for any more, and with its tag. */
    Candidate tidied(String tag) {
        Set<String> asked = model().getModelElementsByType(UserTask.class).stream()
                .map(task -> task.getCamundaFormRef() + ".form")
                .collect(Collectors.toSet());
        Map<String, String> kept = new TreeMap<>(files);
        kept.keySet().removeIf(name -> name.endsWith(".form") && !asked.contains(name(name)));
        kept.computeIfPresent(path, (name, xml) -> VersionTag.put(xml, tag));
        return new Candidate(process, path, present, kept);
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>(path.endsWith(".bpmn") ? steps() : List.of());
        files.forEach((name, text) -> {
            if (!present.containsKey(name)) {
                changes.add(new Change(Kind.FILE_ADDED, name(name)));
            } else if (!VersionTag.same(present.get(name), text)) {
                changes.add(new Change(Kind.FILE_CHANGED, name(name)));
            }
        });
        present.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> changes.add(new Change(Kind.FILE_GONE, name(name))));
        return changes;
    }

    private List<Change> steps() {
        Map<String, String> before = names(presentModel());
        Map<String, String> now = names(model());
        List<Change> changes = new ArrayList<>();
        now.forEach((id, name) -> {
            if (!before.containsKey(id)) {
                changes.add(new Change(Kind.STEP_ADDED, name));
            } else if (!before.get(id).equals(name)) {
                changes.add(new Change(Kind.STEP_RENAMED, name));
            }
        });
        before.forEach((id, name) -> {
            if (!now.containsKey(id)) {
                changes.add(new Change(Kind.STEP_GONE, name));
            }
        });
        return changes;
    }

    /** Of what is drawn as a box or a circle, by id. */
    static Map<String, String> names(BpmnModelInstance model) {
        Map<String, String> names = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> names.put(node.getId(), node.getName() == null ? node.getId() : node.getName()));
        return names;
    }
}
