package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Intervention;
import fr.jumelages.reminders.Nudges;
import fr.jumelages.reminders.ReminderSteering;
import fr.jumelages.shared.Refusal;
import org.springframework.stereotype.Service;

/** A coordinator writes out of turn to whoever a project waits for. @see Interventions */
@Service
public class StepNudges {

    private final Interventions interventions;
    private final ReminderSteering steering;
    private final Nudges nudges;

    StepNudges(Interventions interventions, ReminderSteering steering, Nudges nudges) {
        this.interventions = interventions;
        this.steering = steering;
        this.nudges = nudges;
    }

    /** @throws Refusal {@code step.alreadyDone}, and those of {@link Nudges#nudge} */
    public void nudge(String reference, String taskId, String reason, Person person) {
        var twinning = interventions.open(reference, person, Intervention.NUDGE);
        if (steering.nudgeable(twinning, person).stream()
                .noneMatch(step -> step.taskId().equals(taskId))) {
            throw new Refusal("step.alreadyDone");
        }
        nudges.nudge(taskId, reason, person);
    }
}
