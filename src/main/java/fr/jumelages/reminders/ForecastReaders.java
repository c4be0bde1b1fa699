package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.reminders.Coming.Reader;
import fr.jumelages.shared.Departement;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who will read a reminder, for many turns by one statement, which asks as the sweep does: whoever is away then is
 * replaced, who wants none or none yet is left out. Accounts are looked up one by one, by their limit: joined, the planner
 * expects many readers and reads all accounts of the programme for the few rows of a page.
 */
@Repository
class ForecastReaders {

    /** Somebody’s reading of a turn: as who has to do the step, or as who is told that it does not advance. */
    record Reading(Turn turn, boolean told) {

        Role as() {
            return told ? turn.escalateTo() : turn.step().role();
        }
    }

    private static final String READERS = """
            select distinct q.number, a.id, a.name, r.place
            from unnest(:tasks::text[], :roles::text[], :days::date[], :moments::timestamptz[], :tones::text[],
                        :told::boolean[], :asked::uuid[])
                with ordinality as q (task_id, as_role, day, at, tone, told, asked_by, number)
            join work_item w on w.task_id = q.task_id,
            lateral reminder_reader_at(w.twinning_id, q.as_role, w.departement, q.at) r,
            lateral (select id, name from account where id = r.account_id limit 1) a
            where (q.told or w.doer is null or w.doer = coalesce(r.instead_of, r.account_id))
              and wants_reminders(a.id, q.told)
              and (q.asked_by is null or q.asked_by = a.id)
              and (q.told or q.tone = 'ESCALATION' or not exists (
                select 1 from snooze s where s.task_id = w.task_id and s.account_id = a.id and s.until > q.day))
            order by a.name, a.id""";

    private final JdbcClient db;

    ForecastReaders(JdbcClient db) {
        this.db = db;
    }

    Map<Reading, List<Reader>> of(List<Reading> wanted, Instant now) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return db
                .sql(READERS)
                .param("tasks", column(wanted, one -> one.turn().step().taskId(), String[]::new))
                .param("roles", column(wanted, one -> one.as().name(), String[]::new))
                .param("days", column(wanted, one -> Date.valueOf(one.turn().day()), Date[]::new))
                .param("moments", column(wanted, one -> moment(one.turn(), now), Timestamp[]::new))
                .param("tones", column(wanted, one -> one.turn().tone().name(), String[]::new))
                .param("told", column(wanted, Reading::told, Boolean[]::new))
                .param("asked", column(wanted, one -> asker(one.turn()), UUID[]::new))
                .query((row, number) -> {
                    Reading reading = wanted.get(row.getInt("number") - 1);
                    var place = Departement.of(row.getString("place"));
                    var turn = reading.turn();
                    return Map.entry(
                            reading,
                            new Reader(
                                    new AccountId(row.getObject("id", UUID.class)),
                                    row.getString("name"),
                                    Morning.next(place, reading.as(), turn.day(), turn.at(now))));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Timestamp moment(Turn turn, Instant now) {
        return Timestamp.from(turn.at(now));
    }

    private static UUID asker(Turn turn) {
        return turn.askedBy() == null ? null : turn.askedBy().value();
    }

    private static <C> C[] column(List<Reading> rows, Function<Reading, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
