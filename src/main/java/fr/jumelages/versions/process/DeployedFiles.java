package fr.jumelages.versions.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Files as they were deployed, by their path. */
@Component
class DeployedFiles {

    private final RepositoryService repository;

    DeployedFiles(RepositoryService repository) {
        this.repository = repository;
    }

    Map<String, String> of(String deployment) {
        Map<String, String> files = new TreeMap<>();
        repository.getDeploymentResourceNames(deployment).forEach(name -> files.put(name, text(deployment, name)));
        return files;
    }

    Optional<ProcessDefinition> newest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    /** Of which processes a form is, in the versions in service. */
    List<String> processesWith(String form) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> repository.getDeploymentResourceNames(definition.getDeploymentId()).stream()
                        .anyMatch(name -> name.endsWith("/" + form)))
                .map(ProcessDefinition::getKey)
                .toList();
    }

    private String text(String deployment, String name) {
        try (var in = repository.getResourceAsStream(deployment, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
