package fr.jumelages.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One {@code .dmn} file, evaluated by the engine that evaluates it in production. */
class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    /** @param name below {@code processes}, as in {@code reminders/reminder-policy} */
    static DecisionTable of(String name) {
        try (InputStream file = Files.newInputStream(Path.of("processes", name + ".dmn"))) {
            return new DecisionTable(ENGINE.parseDecisions(file).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        return ENGINE.evaluateDecision(decision, facts).getResultList();
    }

    /** The rung of a step’s ladder, in {@code reminder-policy}. */
    Map<String, Object> rung(String step, int reminderNumber) {
        return evaluate(Map.of("step", step, "reminderNumber", reminderNumber)).get(0);
    }
}
