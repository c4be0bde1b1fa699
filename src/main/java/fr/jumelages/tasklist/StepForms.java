package fr.jumelages.tasklist;

import fr.jumelages.forms.FormSchema;
import fr.jumelages.workflow.DeployedForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a step in its own version, and what the features bring to it. */
@Component
class StepForms {

    private final DeployedForms deployed;
    private final List<StepMaterial> materials;

    StepForms(DeployedForms deployed, List<StepMaterial> materials) {
        this.deployed = deployed;
        this.materials = materials;
    }

    FormSchema schema(WorkItem item) {
        return deployed.schema(item.formVersion(), item.formId());
    }

    Map<String, Object> data(WorkItem item) {
        Map<String, Object> data = new HashMap<>();
        materials.stream()
                .filter(material -> material.forms().contains(item.formId()))
                .forEach(material -> data.putAll(material.data(item.twinning(), item.subject())));
        return data;
    }
}
