package fr.jumelages.bench;

import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Every name that a model may call: deadlines far away, and delegates that do nothing but say what the next gateway asks. */
final class BareBeans extends AbstractMap<Object, Object> {

    private static final long MONTH = 30L * 24 * 3600 * 1000;

    private static final Map<String, Map<String, Object>> FACTS = Map.of(
            "collectEligibilityFacts",
                    Map.of(
                            "facilityKind",
                            "EHPAD",
                            "partnerKind",
                            "SCHOOL",
                            "identifierState",
                            "VALID",
                            "duplicate",
                            "NONE"),
            "publishFacility", Map.of("registrationOutcome", "ACCEPTED"),
            "recordContactAnswer", Map.of("contactAnswer", "ACCEPTED"),
            "openMembership", Map.of("schoolFound", true),
            "recordApproval", Map.of("framingAgreed", true),
            "preparationChecklist", Map.of("meetingSuspended", false),
            "recordMeeting", Map.of("meetingOutcome", "HELD"),
            "recordTestimony", Map.of("testimonyOffered", true));

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Object get(Object name) {
        return switch (String.valueOf(name)) {
            case "deadlines" -> new Far();
            case "approvers", "plannedMeetings" -> new Several();
            case "doer", "doerRole", "decisionResult", "approverRole" -> null;
            default -> delegate(String.valueOf(name));
        };
    }

    private static JavaDelegate delegate(String name) {
        Map<String, Object> facts = FACTS.getOrDefault(name, Map.of());
        return execution -> facts.forEach(execution::setVariable);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    /** Whom approval is asked of, and which meetings are planned. */
    public static final class Several {

        public List<String> roles(DelegateExecution execution) {
            return List.of("DIRECTOR", "TEACHER");
        }

        public List<String> ids(DelegateExecution execution) {
            return List.of("6f1d4f5e-52d1-4a6e-9a3b-5f0c6b1c2d3e");
        }

        public String firstAt(DelegateExecution execution) {
            return null;
        }
    }

    /** In a month, whatever is asked for. */
    public static final class Far {

        public Date due(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + MONTH);
        }

        public Date stageNorm(DelegateExecution execution) {
            return due(execution);
        }

        public Date confirmationReminder(DelegateExecution execution) {
            return due(execution);
        }

        public Date confirmationExpiry(DelegateExecution execution) {
            return due(execution);
        }

        public Date firstSilence(DelegateExecution execution) {
            return due(execution);
        }

        public Date contactAnswer(DelegateExecution execution) {
            return due(execution);
        }

        public Date weekBefore(DelegateExecution execution) {
            return due(execution);
        }

        public Date dayBefore(DelegateExecution execution) {
            return due(execution);
        }

        public Date dayAfter(DelegateExecution execution) {
            return due(execution);
        }

        public Date collectionHalf(DelegateExecution execution) {
            return due(execution);
        }

        public Date collectionEnd(DelegateExecution execution) {
            return due(execution);
        }
    }
}
