package fr.jumelages.versions.process;

import fr.jumelages.forms.Continuity;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormSchemas;
import fr.jumelages.forms.UnsupportedForm;
import fr.jumelages.versions.ModelFault;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Forms that we can render, that belong to a task, and that still give what is read of their answers. */
@Component
class FormRules {

    private final FormSchemas schemas;

    FormRules(FormSchemas schemas) {
        this.schemas = schemas;
    }

    void check(Candidate candidate, Consumer<ModelFault> faults) {
        for (UserTask task : candidate.model().getModelElementsByType(UserTask.class)) {
            String form = "/" + task.getCamundaFormRef() + ".form";
            if (candidate.files().keySet().stream().noneMatch(path -> path.endsWith(form))) {
                faults.accept(ModelFault.of(candidate.fileName(), task.getId(), "formMissing", form.substring(1)));
            }
        }
        candidate.files().forEach((path, json) -> {
            if (path.endsWith(".form") && !json.equals(candidate.present().get(path))) {
                parsed(path, json, faults).ifPresent(now -> continues(candidate.present(), path, now, faults));
            }
        });
    }

    private void continues(Map<String, String> present, String path, FormSchema now, Consumer<ModelFault> faults) {
        if (present.containsKey(path)) {
            Continuity.gaps(schemas.parse(present.get(path), path), now)
                    .forEach(gap -> faults.accept(
                            ModelFault.of(Candidate.name(path), gap.key(), "form." + gap.code(), gap.value())));
        }
    }

    private Optional<FormSchema> parsed(String path, String json, Consumer<ModelFault> faults) {
        try {
            return Optional.of(schemas.parse(json, path));
        } catch (UnsupportedForm unsupported) {
            faults.accept(ModelFault.of(
                    Candidate.name(path), unsupported.component(), "form.unsupported", unsupported.reason()));
        } catch (RuntimeException | StackOverflowError broken) {
            faults.accept(ModelFault.of(Candidate.name(path), "", "form.unreadable"));
        }
        return Optional.empty();
    }
}
