package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.SnoozeOffer;
import fr.jumelages.tasklist.WorkItem;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders that one person put off for one step. Only theirs: the step’s ladder climbs on, colleagues hear of it, and
 * whoever is to be told of the lateness is told on the same day as without it. Callers have checked whose step it is.
 */
@Service
@Transactional
public class Snoozes implements SnoozeOffer {

    private final JdbcClient db;
    private final SnoozeChoices choices;

    Snoozes(JdbcClient db, SnoozeChoices choices) {
        this.db = db;
        this.choices = choices;
    }

    @Override
    public Offered of(Reminded step) {
        return choices.offered(step);
    }

    /**
     * What waits to be sent to this person about the step is not sent either.
     *
     * @param workingDays one of those on offer now
     * @return the day of the next reminder
     * @throws Refusal {@code reminders.tooFar} when others would have been told before
     */
    public LocalDate putOff(WorkItem item, Person person, int workingDays) {
        LocalDate until = choices.offered(item.reminded()).choices().stream()
                .filter(choice -> choice.workingDays() == workingDays)
                .map(Choice::day)
                .findFirst()
                .orElseThrow(() -> new Refusal("reminders.tooFar"));
        db.sql("""
                with silenced as (
                    delete from reminder where task_id = :task and account_id = :me and sent_on is null
                        and not escalated and tone <> 'ESCALATION')
                insert into snooze values (:task, :me, :until, :now)
                on conflict (task_id, account_id) do update set until = excluded.until, asked_at = excluded.asked_at""")
                .param("task", item.taskId())
                .param("me", person.id().value())
                .param("until", until)
                .param("now", choices.now())
                .update();
        return until;
    }

    public void takeBack(WorkItem item, Person person) {
        db.sql("delete from snooze where task_id = ? and account_id = ?")
                .params(item.taskId(), person.id().value())
                .update();
    }
}
