package fr.jumelages.workflow;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands for every bean that a model names: remembers who was called and writes what the test decided. */
class StubBeans extends AbstractMap<Object, Object> {

    private final Map<String, Map<String, Object>> decided = new HashMap<>();
    private final List<String> called = new ArrayList<>();

    /** From now on the delegate writes this variable, local to its scope as features do for concurrent requests. */
    void decide(String bean, String variable, Object value) {
        decided.computeIfAbsent(bean, name -> new HashMap<>()).put(variable, value);
    }

    List<String> called() {
        return called;
    }

    void forget() {
        decided.clear();
        called.clear();
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Object get(Object name) {
        return switch ((String) name) {
            case "deadlines" -> new Deadlines();
            case "approvers" -> new Approvers();
            case "plannedMeetings" -> new PlannedMeetings();
            default -> (JavaDelegate) execution -> act((String) name, execution);
        };
    }

    private void act(String bean, DelegateExecution execution) {
        called.add(bean);
        Map<String, Object> variables = decided.getOrDefault(bean, Map.of());
        if (Set.of("recordContactAnswer", "recordTeacherCheck").contains(bean)) {
            execution.setVariablesLocal(variables);
        } else {
            execution.setVariables(variables);
        }
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    /** Far enough that no timer is due by itself: tests fire them by their element. */
    public static class Deadlines {
        private static final Date FAR = new Date(32_503_680_000_000L);

        public Date due(DelegateExecution execution) {
            return FAR;
        }

        public Date stageNorm(DelegateExecution execution) {
            return FAR;
        }

        public Date confirmationReminder(DelegateExecution execution) {
            return FAR;
        }

        public Date confirmationExpiry(DelegateExecution execution) {
            return FAR;
        }

        public Date firstSilence(DelegateExecution execution) {
            return FAR;
        }

        public Date secondSilence(DelegateExecution execution) {
            return FAR;
        }

        public Date contactAnswer(DelegateExecution execution) {
            return FAR;
        }

        public Date callChoice(DelegateExecution execution) {
            return FAR;
        }

        public Date weekBefore(DelegateExecution execution) {
            return FAR;
        }

        public Date dayBefore(DelegateExecution execution) {
            return FAR;
        }

        public Date dayAfter(DelegateExecution execution) {
            return FAR;
        }

        public Date moreTime(DelegateExecution execution) {
            return FAR;
        }

        public Date collectionEnd(DelegateExecution execution) {
            return FAR;
        }

        public Date lateAnswersEnd(DelegateExecution execution) {
            return FAR;
        }

        public Date collectionHalf(DelegateExecution execution) {
            return FAR;
        }
    }

    public static class Approvers {
        public List<String> roles(DelegateExecution execution) {
            return List.of("DIRECTOR", "TEACHER");
        }
    }

    public static class PlannedMeetings {
        public List<String> ids(DelegateExecution execution) {
            return List.of("first", "second");
        }

        public String firstAt(DelegateExecution execution) {
            return "2099-01-05T13:00:00Z";
        }
    }
}
