package fr.jumelages.operations.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** What versions of models are drawn like; they never change, and the engine asks the database for each look at one. */
@Component
class DrawnModels {

    private final RepositoryService repository;
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    DrawnModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** Null when the version is none, or has no such element. */
    FlowElement element(String version, String id) {
        return version == null || id == null ? null : model(version).getModelElementById(id);
    }

    /** The process’s name. @param version may be null */
    Optional<String> name(String version) {
        return Optional.ofNullable(version)
                .map(known -> model(known)
                        .getModelElementsByType(Process.class)
                        .iterator()
                        .next()
                        .getName());
    }

    private BpmnModelInstance model(String version) {
        return models.computeIfAbsent(version, repository::getBpmnModelInstance);
    }
}
