package fr.jumelages.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How many working days a step has, by the decision table {@code reminder-policy}. Kept per version of the table: an
 * evaluation of its many rules costs milliseconds, and a new version must count at once.
 */
@Component
class DueDays {

    private static final String POLICY = "reminder-policy";

    private final Decisions decisions;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    DueDays(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Negative: that many working days before the meeting. @param step the form’s id */
    int of(String step) {
        String version = decisions.version(POLICY);
        return known.computeIfAbsent(version + "/" + step, key -> evaluate(version, step));
    }

    private int evaluate(String version, String step) {
        var rows = decisions.evaluateVersion(version, Map.of("step", step, "reminderNumber", 0));
        return ((Number) rows.get(0).get("workingDaysUntilDue")).intValue();
    }
}
