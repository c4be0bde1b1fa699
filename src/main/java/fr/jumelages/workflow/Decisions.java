package fr.jumelages.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Decision tables whose answer is a list, or that no gateway reads. Evaluated in their newest version. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** The id of the table’s newest version; one statement. */
    public String version(String decision) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** One map per matching rule, in the table’s order; empty when none matches. */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionByKey(decision)
                .variables(inputs)
                .evaluate()
                .getResultList();
    }

    /** @param version the id of a deployed version, which the engine then needs no statement to find */
    public List<Map<String, Object>> evaluateVersion(String version, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionById(version)
                .variables(inputs)
                .evaluate()
                .getResultList();
    }
}
