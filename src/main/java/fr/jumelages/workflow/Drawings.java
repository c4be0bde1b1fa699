package fr.jumelages.workflow;

import fr.jumelages.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The process models as pictures to look at: their newest version, which running projects may be behind. */
@Component
public class Drawings {

    private final RepositoryService repository;
    private final Map<String, ProcessDefinition> newest = new ConcurrentHashMap<>();
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    Drawings(ModelFiles files, RepositoryService repository) {
        this.repository = repository;
        files.deployments().stream()
                .filter(deployment -> ModelFiles.mainFile(deployment).endsWith(".bpmn"))
                .map(deployment -> Drawing.of(deployment.get(ModelFiles.mainFile(deployment))))
                .forEach(drawing -> drawings.put(drawing.process(), drawing));
    }

    /** A version may come into service while we run, on whichever node. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10S")
    void refresh() {
        for (ProcessDefinition latest :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            ProcessDefinition known = newest.put(latest.getKey(), latest);
            if (known == null || !known.getId().equals(latest.getId())) {
                drawings.put(latest.getKey(), Drawing.of(xml(latest.getId())));
            }
        }
    }

    private String xml(String version) {
        try (var in = repository.getProcessModel(version)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotFound when no process has this id */
    public Drawing of(String process) {
        Drawing drawing = drawings.get(process);
        if (drawing == null) {
            throw new NotFound("process " + process);
        }
        return drawing;
    }

    /** Looked for at once when it is newer than what is known: browsers keep what an address showed them first. */
    public Drawing of(String process, int version) {
        ProcessDefinition known = newest.get(process);
        if (known == null || known.getVersion() < version) {
            refresh();
        }
        return of(process);
    }

    /** @param xml BPMN 2.0 with diagram interchange; @param places user tasks and called processes, in the file’s order */
    public record Drawing(String process, String xml, List<Place> places) {

        private static Drawing of(String xml) {
            BpmnModelInstance model =
                    Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            String id = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            Stream<Place> calls = model.getModelElementsByType(CallActivity.class).stream()
                    .map(call -> new Place(call.getId(), null, call.getCalledElement()));
            Stream<Place> tasks = model.getModelElementsByType(UserTask.class).stream()
                    .map(task -> new Place(task.getId(), StepName.ofTask(task.getId()), null));
            return new Drawing(id, xml, Stream.concat(calls, tasks).toList());
        }
    }

    /** Where projects stand for longer. @param step of a user task, else null; @param calls of a call activity, else null */
    public record Place(String element, String step, String calls) {}
}
