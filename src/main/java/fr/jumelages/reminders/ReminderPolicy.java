package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import fr.jumelages.workflow.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The ladders of the decision table {@code reminder-policy}, in its newest version: a change counts the next morning. */
@Component
class ReminderPolicy {

    private static final String TABLE = "reminder-policy";

    /** A table that never escalates ends here. */
    private static final int MOST = 10;

    private final Decisions decisions;
    private final Map<String, List<Rung>> known = new ConcurrentHashMap<>();

    ReminderPolicy(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Each step’s rungs in order, by the version of this moment: one look for any number of steps. The first escalation
     * is the last rung: from there on somebody else acts.
     */
    Function<String, List<Rung>> now() {
        String version = decisions.version(TABLE);
        return form -> ladder(version, form);
    }

    private List<Rung> ladder(String version, String form) {
        return known.computeIfAbsent(version + "/" + form, key -> evaluate(version, form));
    }

    private List<Rung> evaluate(String version, String form) {
        List<Rung> rungs = new ArrayList<>();
        while (rungs.size() < MOST && (rungs.isEmpty() || last(rungs).tone() != Tone.ESCALATION)) {
            var inputs = Map.<String, Object>of("step", form, "reminderNumber", rungs.size());
            rungs.add(rung(
                    form,
                    rungs.size(),
                    decisions.evaluateVersion(version, inputs).get(0)));
        }
        return List.copyOf(rungs);
    }

    private static Rung rung(String form, int number, Map<String, Object> rule) {
        Object escalateTo = rule.get("escalateTo");
        return new Rung(
                form,
                number,
                ((Number) rule.get("workingDaysBetween")).intValue(),
                Tone.valueOf(rule.get("tone").toString()),
                escalateTo == null ? null : Role.valueOf(escalateTo.toString()));
    }

    private static Rung last(List<Rung> rungs) {
        return rungs.get(rungs.size() - 1);
    }
}
