package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the engine read a candidate as it would for good, and rolls that back. */
@Component
class TrialDeployment {

    private final RepositoryService repository;
    private final TransactionTemplate apart;

    TrialDeployment(RepositoryService repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<ModelFault> problem(Candidate candidate) {
        try {
            apart.executeWithoutResult(status -> {
                status.setRollbackOnly();
                var deployment = repository.createDeployment().name(candidate.path());
                candidate.files().forEach(deployment::addString);
                deployment.deploy();
            });
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(ModelFault.of(candidate.fileName(), "", "engine", reason(refused)));
        }
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
