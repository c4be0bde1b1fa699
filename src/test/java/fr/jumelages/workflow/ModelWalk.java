package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Walks a model on the real engine and a real PostgreSQL, without Spring and without features: jobs and timers run when
 * the test names their element. What the model itself promises is tested here; what the features do is tested elsewhere.
 */
class ModelWalk implements BeforeEachCallback, AfterEachCallback {

    static final String PROJECT = "JUM-2026-00042";
    private static final StubBeans BEANS = new StubBeans();
    private static ProcessEngine engine;

    private final List<String> files;
    private final List<String> stages;
    private String deployment;

    /** @param stages called processes to stand in for, each with one task {@code stage} */
    ModelWalk(List<String> files, List<String> stages) {
        this.files = files;
        this.stages = stages;
    }

    static ModelWalk of(String... files) {
        return new ModelWalk(List.of(files), List.of());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        init(engine());
        DeploymentBuilder builder = engine.getRepositoryService().createDeployment();
        files.forEach(file -> builder.addInputStream(file, content(file)));
        stages.forEach(stage -> builder.addModelInstance(
                stage + ".bpmn",
                Bpmn.createExecutableProcess(stage)
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("stage")
                        .endEvent()
                        .done()));
        deployment = builder.deploy().getId();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        BEANS.forget();
    }

    private static synchronized ProcessEngine engine() {
        if (engine == null) {
            StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
            configuration.setDataSource(database());
            configuration.setDatabaseSchemaUpdate("true").setHistory("activity").setMetricsEnabled(false);
            configuration.setJobExecutorActivate(false).setProcessEngineName("models");
            configuration.setBeans(BEANS);
            configuration.setCustomPreBPMNParseListeners(List.of(new ModelWhitelist()));
            engine = configuration.buildProcessEngine();
        }
        return engine;
    }

    private static DataSource database() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(120))
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream content(String file) {
        try {
            return Files.newInputStream(Path.of("processes", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessInstance start(String process) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(process, PROJECT, Map.of("twinningId", "42", "meetingId", "7"));
    }

    ProcessInstance startBy(String message) {
        return startBy(message, Map.of());
    }

    ProcessInstance startBy(String message, Map<String, Object> variables) {
        return engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(PROJECT)
                .setVariables(variables)
                .setVariable("twinningId", "42")
                .correlateStartMessage();
    }

    ModelWalk decide(String bean, String variable, Object value) {
        BEANS.decide(bean, variable, value);
        return this;
    }

    ModelWalk send(String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(PROJECT)
                .setVariablesToTriggeredScope(variables)
                .correlate();
        return this;
    }

    /** As {@link Messages#deliver}: to the one place whose request this is. */
    ModelWalk deliver(String message, String request, Map<String, Object> variables) {
        RuntimeService runtime = engine.getRuntimeService();
        String place = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(PROJECT)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .map(Execution::getId)
                .filter(execution -> request.equals(runtime.getVariable(execution, "contactRequestId")))
                .findFirst()
                .orElseThrow();
        runtime.messageEventReceived(message, place, variables);
        return this;
    }

    /** Completes the oldest open task of each name. */
    ModelWalk complete(String... tasks) {
        for (String task : tasks) {
            complete(task, Map.of());
        }
        return this;
    }

    ModelWalk complete(String task, Map<String, Object> variables) {
        engine.getTaskService().complete(open(task).get(0).getId(), variables);
        return this;
    }

    List<Task> open(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    void complete(Task task) {
        engine.getTaskService().complete(task.getId());
    }

    /** Runs the timer or the asynchronous step of each element. */
    ModelWalk run(String... elements) {
        for (String element : elements) {
            Job job = engine.getManagementService()
                    .createJobQuery()
                    .activityId(element)
                    .list()
                    .get(0);
            engine.getManagementService().executeJob(job.getId());
        }
        return this;
    }

    Object seenBy(Task task, String variable) {
        return engine.getTaskService().getVariable(task.getId(), variable);
    }

    /** Every delegate that ran, in order. */
    List<String> called() {
        return BEANS.called();
    }

    /** The processes that run under this business key. */
    List<String> runningUnder(String businessKey) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionKey)
                .toList();
    }

    Map<String, Object> variablesOf(ProcessInstance instance) {
        return engine.getRuntimeService().getVariables(instance.getId());
    }
}
