package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Departement;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mornings that readers chose. Whoever does not read on theirs, for being away or because they only stand in from
 * later on, is woken on the first one on which they do, as {@link WokenSnoozes} tries anew each morning.
 */
@Repository
class ForecastSnoozes {

    /** How far beyond the chosen day it is looked for the first morning of its reader. */
    private static final int DAYS = 30;

    private static final String SNOOZED = """
            select s.task_id, s.account_id, s.until,
                   case when w.role in ('DIRECTOR', 'REFERENT', 'TEACHER')
                        then step_place(w.twinning_id, w.role, w.departement)
                        when a.national then '75' else coalesce(a.departements[1], '75') end as place
            from snooze s join work_item w on w.task_id = s.task_id join account a on a.id = s.account_id
            where s.task_id = any(:tasks)""";

    private final JdbcClient db;

    ForecastSnoozes(JdbcClient db) {
        this.db = db;
    }

    private record Snooze(String taskId, AccountId account, LocalDate until, Departement place) {}

    /** The mornings in question for each, in their order: the first on which somebody reads is the one. */
    Stream<Turn> of(Collection<Reminded> steps, Instant now, LocalDate until) {
        Map<String, Reminded> byTask = steps.stream()
                .filter(Reminded::putOff)
                .collect(Collectors.toMap(Reminded::taskId, Function.identity(), (one, same) -> one));
        if (byTask.isEmpty()) {
            return Stream.of();
        }
        return db
                .sql(SNOOZED)
                .param("tasks", byTask.keySet().toArray(String[]::new))
                .query(ForecastSnoozes::snooze)
                .list()
                .stream()
                .flatMap(snooze -> mornings(byTask.get(snooze.taskId()), snooze, now, until));
    }

    private static Stream<Turn> mornings(Reminded step, Snooze snooze, Instant now, LocalDate until) {
        LocalDate paused = step.pausedUntil();
        LocalDate from = paused != null && paused.isAfter(snooze.until()) ? paused : snooze.until();
        LocalDate first = Morning.next(snooze.place(), step.role(), from, now);
        LocalDate end = first.plusDays(DAYS).isBefore(until) ? first.plusDays(DAYS) : until;
        return Stream.iterate(first, day -> !day.isAfter(end), day -> day.plusDays(1))
                .filter(day -> Morning.suits(snooze.place(), step.role(), day))
                .map(day -> new Turn(step, day, Tone.ASKED, null, snooze.account()));
    }

    private static Snooze snooze(ResultSet row, int number) throws SQLException {
        return new Snooze(
                row.getString("task_id"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("until", LocalDate.class),
                Departement.of(row.getString("place")));
    }
}
