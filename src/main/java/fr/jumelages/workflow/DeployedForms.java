package fr.jumelages.workflow;

import fr.jumelages.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The forms as they were deployed with a process, so that a running project keeps the form of its own version. */
@Component
public class DeployedForms {

    private final RepositoryService repository;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository) {
        this.repository = repository;
    }

    /** @throws NotFound when that deployment has no such form */
    public String json(String deploymentId, String formId) {
        return cache.computeIfAbsent(deploymentId + "/" + formId, key -> read(deploymentId, formId));
    }

    Optional<String> problem(String deploymentId, String formId) {
        if (formId == null) {
            return Optional.of("a user task without a form");
        }
        try {
            json(deploymentId, formId);
            return Optional.empty();
        } catch (NotFound missing) {
            return Optional.of("form " + formId);
        }
    }

    private String read(String deploymentId, String formId) {
        return repository.getDeploymentResourceNames(deploymentId).stream()
                .filter(name -> name.endsWith("/" + formId + ".form"))
                .findFirst()
                .map(name -> text(deploymentId, name))
                .orElseThrow(() -> new NotFound("form " + formId));
    }

    private String text(String deploymentId, String name) {
        try (var in = repository.getResourceAsStream(deploymentId, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
