package fr.jumelages.tasklist;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How hard an open step is pressed for; the reminders listen. */
@Component
public class StepPace {

    private final ApplicationEventPublisher facts;

    StepPace(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    /** Somebody spoke with the doer: the reminders begin anew, not before a few days. */
    public void startAfresh(String taskId) {
        facts.publishEvent(new LadderReset(taskId, true));
    }
}
