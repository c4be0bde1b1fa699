package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.Documents;
import fr.jumelages.forms.FormChange;
import fr.jumelages.forms.FormData;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.shared.NotFound;
import fr.jumelages.workflow.DeployedForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form of a step in its own version, and what the features bring to it. */
@Component
class StepForms {

    private final DeployedForms deployed;
    private final List<StepMaterial> materials;
    private final List<StepPanel> panels;
    private final Documents documents;

    StepForms(DeployedForms deployed, List<StepMaterial> materials, List<StepPanel> panels, Documents documents) {
        this.deployed = deployed;
        this.materials = materials;
        this.panels = panels;
        this.documents = documents;
    }

    FormSchema schema(WorkItem item) {
        return deployed.schema(item.formVersion(), item.formId());
    }

    /** What the form asks otherwise than the version that somebody saw; nothing when that is unknown. */
    List<FormChange> changesSince(String seen, WorkItem item) {
        try {
            return seen.equals(item.formVersion())
                    ? List.of()
                    : FormChange.between(deployed.schema(seen, item.formId()), schema(item));
        } catch (NotFound unknown) {
            return List.of();
        }
    }

    Map<String, Object> data(WorkItem item) {
        Map<String, Object> data = new HashMap<>();
        materials.stream()
                .filter(material -> material.forms().contains(item.formId()))
                .forEach(material -> data.putAll(material.data(item.twinning(), item.subject())));
        if (schema(item).hasFiles()) {
            data.put(FormData.DOCUMENTS, attachable(item));
        }
        return data;
    }

    List<Content> beside(WorkItem item, Person reader) {
        return panels.stream().flatMap(panel -> panel.of(item, reader).stream()).toList();
    }

    /** Files sent with this case that no accepted form shows yet: no answer can name any other. */
    private Map<String, String> attachable(WorkItem item) {
        return documents.unseen(item.twinning()).stream()
                .collect(Collectors.toMap(file -> file.id().value().toString(), DocumentEntry::fileName));
    }
}
