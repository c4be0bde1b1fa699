package fr.jumelages.workflow;

import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormSchemas;
import fr.jumelages.forms.UnsupportedForm;
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
    private final FormSchemas schemas;
    private final Map<String, FormSchema> cache = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository, FormSchemas schemas) {
        this.repository = repository;
        this.schemas = schemas;
    }

    /** @param deploymentId the form’s version; @throws NotFound when that deployment has no such form */
    public FormSchema schema(String deploymentId, String formId) {
        return cache.computeIfAbsent(deploymentId + "/" + formId, key -> read(deploymentId, formId));
    }

    Optional<String> problem(String deploymentId, String formId) {
        if (formId == null) {
            return Optional.of("a user task without a form");
        }
        try {
            schema(deploymentId, formId);
            return Optional.empty();
        } catch (NotFound missing) {
            return Optional.of("form " + formId);
        } catch (UnsupportedForm unsupported) {
            return Optional.of(unsupported.getMessage());
        }
    }

    private FormSchema read(String deploymentId, String formId) {
        return repository.getDeploymentResourceNames(deploymentId).stream()
                .filter(name -> name.endsWith("/" + formId + ".form"))
                .findFirst()
                .map(name -> schemas.parse(text(deploymentId, name), name))
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
