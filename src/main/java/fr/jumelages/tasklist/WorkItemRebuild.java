package fr.jumelages.tasklist;

import fr.jumelages.tasklist.WorkItemProjection.Opened;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the task list with the engine, and makes it equal again. Expected differences: none, ever. */
@Service
@Transactional
public class WorkItemRebuild {

    private final EngineTasks engine;
    private final WorkItemProjection projection;
    private final JdbcClient db;

    WorkItemRebuild(EngineTasks engine, WorkItemProjection projection, JdbcClient db) {
        this.engine = engine;
        this.projection = projection;
        this.db = db;
    }

    /** Ids of tasks that only one side holds to be open, or that the two describe differently. */
    @Transactional(readOnly = true)
    public List<String> differences() {
        Map<String, Opened> expected = expected();
        Map<String, Opened> found = found("");
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(id -> !same(expected.get(id), found.get(id)))
                .toList();
    }

    public void rebuild() {
        rebuild(differences());
    }

    /**
     * Nobody completes these steps until the caller’s transaction ends. Whoever changes the engine’s tasks asks for it
     * first, as completions do: otherwise each of the two could wait for the other.
     */
    public void keepAside(Collection<String> taskIds) {
        db.sql("select task_id from work_item where task_id = any(?) order by task_id for update")
                .param((Object) taskIds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Opens what is missing, ends what is gone, corrects what differs; of these tasks only. */
    public void rebuild(Collection<String> taskIds) {
        Map<String, Opened> expected = byId(engine.of(taskIds));
        Map<String, Opened> found = found("and task_id = any(?)", (Object) taskIds.toArray(String[]::new));
        for (String id : taskIds) {
            if (expected.containsKey(id) && found.containsKey(id)) {
                projection.corrected(expected.get(id));
            } else if (expected.containsKey(id)) {
                db.sql("delete from work_item where task_id = ?").param(id).update();
                projection.opened(expected.get(id));
            } else if (found.containsKey(id)) {
                projection.closed(id, found.get(id).twinning());
            }
        }
    }

    /** The stage is left out: where the model names none, the case’s own counts. */
    private static boolean same(Opened one, Opened other) {
        return one != null
                && other != null
                && Set.of(one.twinning(), one.formId(), one.formVersion(), one.role(), one.dueAt())
                        .equals(Set.of(
                                other.twinning(), other.formId(), other.formVersion(), other.role(), other.dueAt()))
                && Objects.equals(one.meetingAt(), other.meetingAt())
                && Objects.equals(one.doer(), other.doer());
    }

    private Map<String, Opened> expected() {
        return byId(engine.all());
    }

    private static Map<String, Opened> byId(Collection<Opened> tasks) {
        return tasks.stream().collect(Collectors.toMap(Opened::taskId, Function.identity()));
    }

    private Map<String, Opened> found(String narrowed, Object... params) {
        return byId(db.sql("select * from work_item where status = 'OPEN' " + narrowed)
                .params(params)
                .query((row, n) -> new Opened(
                        row.getString("task_id"),
                        row.getObject("twinning_id", java.util.UUID.class),
                        row.getObject("subject_id", java.util.UUID.class),
                        row.getString("form_id"),
                        row.getString("form_version"),
                        row.getString("stage"),
                        row.getString("role"),
                        row.getObject("due_at", java.time.OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("meeting_at", java.time.OffsetDateTime.class))
                                .map(java.time.OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getObject("doer", java.util.UUID.class)))
                .list());
    }
}
