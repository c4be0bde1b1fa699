package fr.jumelages.versions.process;

import fr.jumelages.versions.Inspection;
import fr.jumelages.versions.ModelFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** The check of an uploaded table of decisions, ring by ring like that of a model. */
@Component
class TableInspection {

    private final DeployedFiles deployed;
    private final RepositoryService repository;
    private final TrialDeployment trial;

    TableInspection(DeployedFiles deployed, RepositoryService repository, TrialDeployment trial) {
        this.deployed = deployed;
        this.repository = repository;
        this.trial = trial;
    }

    Inspection inspect(String file, String xml) {
        List<ModelFault> faults = new ArrayList<>();
        ModelText.walk(file, xml, faults::add, new TableRules(file, faults::add));
        Optional<DecisionDefinition> inService = faults.isEmpty() ? known(file, xml, faults) : Optional.empty();
        return inService
                .map(decision -> inspect(decision, file, xml, faults))
                .orElseGet(() -> new Inspection(faults, null, Map.of(), List.of()));
    }

    private Inspection inspect(DecisionDefinition decision, String file, String xml, List<ModelFault> faults) {
        Map<String, String> present = deployed.of(decision.getDeploymentId());
        String path = present.keySet().iterator().next();
        DmnModelInstance next = TablePromises.read(xml);
        new TablePromises(file, faults::add).check(TablePromises.read(present.get(path)), next);
        if (!faults.isEmpty()) {
            return new Inspection(faults, decision.getKey(), Map.of(), List.of());
        }
        String tag = VersionTag.after(decision.getVersionTag(), VersionTag.of(xml));
        Candidate candidate = new Candidate(decision.getKey(), path, present, Map.of(path, VersionTag.put(xml, tag)));
        if (candidate.changes().isEmpty()) {
            faults.add(ModelFault.of(file, "", "unchanged"));
        } else {
            trial.problem(candidate).ifPresent(faults::add);
        }
        return new Inspection(faults, decision.getKey(), candidate.files(), candidate.changes());
    }

    private Optional<DecisionDefinition> known(String file, String xml, List<ModelFault> faults) {
        try {
            List<String> ids = TablePromises.decisions(TablePromises.read(xml));
            Optional<DecisionDefinition> found = Optional.ofNullable(
                    ids.size() == 1 && file.equals(ids.get(0) + ".dmn")
                            ? repository
                                    .createDecisionDefinitionQuery()
                                    .decisionDefinitionKey(ids.get(0))
                                    .latestVersion()
                                    .singleResult()
                            : null);
            if (found.isEmpty()) {
                faults.add(ModelFault.of(file, "", "tableUnknown", String.join(", ", ids)));
            }
            return found;
        } catch (RuntimeException unreadable) {
            faults.add(ModelFault.of(file, "", "notDmn", TrialDeployment.reason(unreadable)));
            return Optional.empty();
        }
    }
}
