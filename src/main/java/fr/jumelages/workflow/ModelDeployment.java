package fr.jumelages.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys each process with its own forms under one name, only when one of its files changed. The engine’s own
 * deployment would make new versions of everything for one changed label, and forgets the forms.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

    private final ModelFiles files;
    private final RepositoryService repository;
    private final ModelVerification verification;
    private final Releases releases;
    private final TransactionTemplate transaction;

    ModelDeployment(
            ModelFiles files,
            RepositoryService repository,
            ModelVerification verification,
            Releases releases,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.repository = repository;
        this.verification = verification;
        this.releases = releases;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> files.deployments().forEach(this::deploy));
        transaction.executeWithoutResult(status -> verification.verify());
    }

    private void deploy(Map<String, String> resources) {
        String main = ModelFiles.mainFile(resources);
        if (releases.yieldToHand(resources)) {
            log.info("{} stays as an administrator brought it; a higher version tag would replace it", main);
            return;
        }
        var builder = repository
                .createDeployment()
                .name(main)
                .source(Releases.CLASSPATH)
                .enableDuplicateFiltering(false);
        resources.forEach(builder::addString);
        try {
            builder.deploy();
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot deploy " + main + ": " + e.getMessage(), e);
        }
        log.debug("Deployed {} with {} forms", main, resources.size() - 1);
    }
}
