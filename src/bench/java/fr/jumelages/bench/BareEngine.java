package fr.jumelages.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine alone, in a database of its own on the same server, with the product’s models and settings (history, ids),
 * its delegates empty but for the facts that gateways read: what the product’s steps are measured against.
 */
final class BareEngine implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final HikariDataSource database;
    private final ProcessEngine engine;

    BareEngine(EmbeddedPostgres server, JdbcClient db) throws IOException {
        db.sql("drop database if exists bare with (force)").update();
        db.sql("create database bare").update();
        database = new HikariDataSource();
        database.setJdbcUrl(server.getJdbcUrl("postgres", "bare"));
        database.setMaximumPoolSize(CONNECTIONS);
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        quiet(settings);
        settings.setBeans(new BareBeans());
        engine = settings.buildProcessEngine();
        deploy();
    }

    /** As in the product’s {@code application.yml}; what would cost more is left out, so that the bare engine is as fast as it can be. */
    private static void quiet(ProcessEngineConfigurationImpl settings) {
        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setTenantCheckEnabled(false);
    }

    private void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        var files = new PathMatchingResourcePatternResolver();
        for (String kind : new String[] {"bpmn", "dmn"}) {
            for (Resource model : files.getResources("classpath:processes/**/*." + kind)) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
        }
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    void start(String process, String key, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(process, key, variables);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
