package fr.jumelages.tasklist;

import fr.jumelages.casefile.TwinningId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code work_item} equal to the engine’s open tasks, in the engine’s transaction. Also keeps when the case’s
 * first step is due, which the board sorts and counts by.
 */
@Component
public class WorkItemProjection {

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WorkItemProjection(JdbcClient db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    /** A task as the engine created it. @param stage null takes the case’s own; @param subject may be null; @param meetingAt when the meeting starts that it is about, or null; @param doer whose it is alone, or null */
    public record Opened(
            String taskId,
            UUID twinning,
            UUID subject,
            String formId,
            String formVersion,
            String stage,
            String role,
            Instant dueAt,
            Instant meetingAt,
            UUID doer) {}

    /** One statement with the case’s next due date: this runs inside every completion of a step. */
    public void opened(Opened task) {
        db.sql("""
                with opened as (
                    insert into work_item (task_id, twinning_id, subject_id, form_id, form_version, stage, role,
                                           departement, status, created_at, due_at, meeting_at, doer)
                    select ?, t.id, ?, ?, ?, coalesce(?, t.stage), ?, t.departement, 'OPEN', ?, ?, ?, ?
                    from twinning t where t.id = ?
                    on conflict (task_id) do nothing returning twinning_id, due_at)
                update twinning t set next_due_at = least(t.next_due_at, opened.due_at)
                from opened where t.id = opened.twinning_id""")
                .param(task.taskId())
                .param(task.subject())
                .param(task.formId())
                .param(task.formVersion())
                .param(task.stage())
                .param(task.role())
                .param(OffsetDateTime.now(clock))
                .param(at(task.dueAt()))
                .param(at(task.meetingAt()))
                .param(task.doer())
                .param(task.twinning())
                .update();
    }

    /** The task has another due date, as after a pause of its project, or another doer. */
    public void moved(String taskId, UUID twinning, Instant dueAt, UUID doer) {
        db.sql("update work_item set due_at = ?, doer = ? where task_id = ? and status = 'OPEN'")
                .params(at(dueAt), doer, taskId)
                .update();
        refreshDue(twinning);
    }

    /** The open step is told wrongly: its lines, reminders and drafts stay, what the engine knows of it is written anew. */
    void corrected(Opened task) {
        db.sql(
                        "update work_item set twinning_id = ?, subject_id = ?, form_id = ?, form_version = ?, role = ?, meeting_at = ?"
                                + " where task_id = ? and status = 'OPEN'")
                .params(
                        task.twinning(),
                        task.subject(),
                        task.formId(),
                        task.formVersion(),
                        task.role(),
                        at(task.meetingAt()),
                        task.taskId())
                .update();
        moved(task.taskId(), task.twinning(), task.dueAt(), task.doer());
    }

    /** The task is over: done when a person’s completion marked it before, otherwise ended by the process. */
    public void closed(String taskId, UUID twinning) {
        db.sql("""
                with closed as (
                    update work_item set status = 'ENDED', ended_at = ? where task_id = ? and status = 'OPEN')
                update twinning set next_due_at = (
                    select min(due_at) from work_item where twinning_id = ? and status = 'OPEN' and task_id <> ?)
                where id = ?""")
                .params(OffsetDateTime.now(clock), taskId, twinning, taskId, twinning)
                .update();
        facts.publishEvent(new StepClosed(taskId, new TwinningId(twinning)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void refreshDue(UUID twinning) {
        db.sql("update twinning set next_due_at ="
                        + " (select min(due_at) from work_item where twinning_id = ? and status = 'OPEN') where id = ?")
                .params(twinning, twinning)
                .update();
    }
}
