package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of who will read a reminder, for many steps by one statement. */
@Repository
class ForecastReaders {

    /** Somebody’s reading of a step: as who has to do it, or as who is told about it. */
    record Reading(String taskId, String as) {}

    private final JdbcClient db;

    ForecastReaders(JdbcClient db) {
        this.db = db;
    }

    Map<Reading, List<String>> of(List<Reading> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("""
                        select q.task_id, q.as_role, a.name
                        from unnest(:tasks::text[], :roles::text[]) as q (task_id, as_role)
                        join work_item w on w.task_id = q.task_id,
                        lateral reminder_reader(w.twinning_id, q.as_role, w.departement) r
                        join account a on a.id = r.account_id
                        where (q.as_role <> w.role or w.doer is null or w.doer = a.id)
                          and wants_reminders(a.id, q.as_role <> w.role)
                        order by a.name, a.id""")
                .param("tasks", wanted.stream().map(Reading::taskId).toArray(String[]::new))
                .param("roles", wanted.stream().map(Reading::as).toArray(String[]::new))
                .query((row, number) -> Map.entry(new Reading(row.getString(1), row.getString(2)), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Reading doing(String taskId, Role role) {
        return new Reading(taskId, role.name());
    }
}
