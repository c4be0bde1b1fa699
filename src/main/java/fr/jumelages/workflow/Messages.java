package fr.jumelages.workflow;

import fr.jumelages.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a fact of the domain reaches the process that waits for it. Always inside the caller’s transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private final RuntimeService runtime;

    Messages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts the process that begins with this message. @param businessKey the project’s reference */
    public void start(String message, String businessKey, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage();
    }

    /**
     * Hands the message to the one of several places of the project whose variable has this value, and keeps the
     * variables there.
     *
     * @throws Refusal {@code step.alreadyDone} when nothing waits for it any more, or the project is on hold
     */
    public void deliver(
            String message, String businessKey, String variable, Object value, Map<String, Object> variables) {
        String place = place(message, businessKey, variable, value).orElseThrow(() -> new Refusal("step.alreadyDone"));
        runtime.messageEventReceived(message, place, variables);
    }

    /** The same when it may well be that nothing waits for it. @return whether something did */
    public boolean offer(String message, String businessKey, String variable, Object value) {
        Optional<String> place = place(message, businessKey, variable, value);
        place.ifPresent(execution -> runtime.messageEventReceived(message, execution));
        return place.isPresent();
    }

    private Optional<String> place(String message, String businessKey, String variable, Object value) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .active()
                .list()
                .stream()
                .map(Execution::getId)
                .filter(execution -> value.equals(runtime.getVariable(execution, variable)))
                .findFirst();
    }

    /**
     * Hands the message to the one place of the project that waits for it. The variables live in what the message
     * opens (an event sub-process), so that two concurrent requests don’t overwrite each other.
     *
     * @throws Refusal {@code step.alreadyDone} when nothing waits for it any more
     */
    public void correlate(String message, String businessKey, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariablesToTriggeredScope(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("step.alreadyDone");
        }
    }
}
