package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the engine read a candidate as it would for good, asks a table each of its lines once, and rolls all that back. */
@Component
class TrialDeployment {

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final TransactionTemplate apart;

    TrialDeployment(RepositoryService repository, DecisionService decisions, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.decisions = decisions;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<ModelFault> problem(Candidate candidate) {
        try {
            String unanswered = apart.execute(status -> {
                status.setRollbackOnly();
                var deployment = repository.createDeployment().name(candidate.path());
                candidate.files().forEach(deployment::addString);
                String id = deployment.deploy().getId();
                return candidate.isTable() ? ask(id, candidate) : null;
            });
            return Optional.ofNullable(unanswered)
                    .map(question -> ModelFault.of(candidate.fileName(), "", "table.lineGone", question));
        } catch (RuntimeException refused) {
            return Optional.of(ModelFault.of(candidate.fileName(), "", "engine", reason(refused)));
        }
    }

    /** @return what was answered before and is no more, or null */
    private String ask(String deployment, Candidate candidate) {
        String table = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        List<Map<String, Object>> before = samples(candidate.present(), candidate);
        return Stream.concat(before.stream(), samples(candidate.files(), candidate).stream())
                .distinct()
                .filter(question -> answers(table, question).isEmpty() && isAsked(question, before))
                .map(question -> question.values().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .findFirst()
                .orElse(null);
    }

    /** A line that begins with a comparison asks nothing by itself. */
    private static boolean isAsked(Map<String, Object> question, List<Map<String, Object>> before) {
        return question.values().iterator().next() != null && before.contains(question);
    }

    private static List<Map<String, Object>> samples(Map<String, String> files, Candidate candidate) {
        return TablePromises.samples(TablePromises.read(files.get(candidate.path())));
    }

    private DmnDecisionTableResult answers(String table, Map<String, Object> question) {
        return decisions.evaluateDecisionTableById(table).variables(question).evaluate();
    }

    /** The innermost cause, which names the element. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
