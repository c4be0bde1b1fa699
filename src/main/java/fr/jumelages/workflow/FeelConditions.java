package fr.jumelages.workflow;

import fr.jumelages.forms.Conditions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/**
 * Conditions of forms, evaluated by the FEEL engine that Camunda brings for its decisions. Expressions come from deployed
 * forms only, so each is compiled once and kept. No external functions; {@code today()} follows the injected clock, in
 * the programme's zone.
 */
@Component
public class FeelConditions implements Conditions {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final FeelEngineApi engine;
    private final Map<String, ParseResult> compiled = new ConcurrentHashMap<>();

    public FeelConditions(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
                .withEnabledExternalFunctions(false)
                .withClock(() -> clock.instant().atZone(ZONE))
                .build();
    }

    @Override
    public boolean holds(String feel, Map<String, Object> values) {
        ParseResult condition = parsed(feel);
        if (condition.isFailure()) {
            return false;
        }
        EvaluationResult outcome = engine.evaluate(condition.parsedExpression(), values);
        return outcome.isSuccess() && Boolean.TRUE.equals(outcome.result());
    }

    @Override
    public Optional<String> problem(String feel) {
        ParseResult condition = parsed(feel);
        return condition.isFailure() ? Optional.of(condition.failure().message()) : Optional.empty();
    }

    private ParseResult parsed(String feel) {
        return compiled.computeIfAbsent(feel, engine::parseExpression);
    }
}
