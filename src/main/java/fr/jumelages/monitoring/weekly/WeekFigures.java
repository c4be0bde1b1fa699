package fr.jumelages.monitoring.weekly;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.Movement;
import fr.jumelages.monitoring.Movement.Kind;
import fr.jumelages.monitoring.Movements;
import fr.jumelages.monitoring.weekly.TerritoryWeek.AtStage;
import fr.jumelages.monitoring.weekly.TerritoryWeek.Own;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts from counters and indexes: the work grows with what the week brought and with what is late, not with the years. */
@Component
class WeekFigures {

    /** Late for longer is said apart. */
    static final Duration LONG = Duration.ofDays(7);

    private static final String STAGES = """
            select s.stage,
                coalesce((select sum(projects) from twinning_counter c where c.stage = s.stage
                    and c.status in ('LIVE', 'ON_HOLD') and c.departement = any(:departements)), 0) as open,
                late.late, late.long_late
            from unnest(:stages::text[]) with ordinality as s (stage, place), lateral (
                select count(*) as late, count(*) filter (where t.next_due_at < :longAgo) as long_late from twinning t
                where t.status = 'LIVE' and t.departement = any(:departements) and t.stage = s.stage
                  and t.next_due_at < :now) late
            order by s.place""";

    private static final String WEEK = """
            select
                (select count(*) from twinning where status = 'LIVE' and stalled_since is not null
                    and departement = any(:departements)) as stalled,
                (select count(distinct r.task_id) from reminder r
                    join work_item w on w.task_id = r.task_id and w.status = 'OPEN'
                    join twinning t on t.id = r.twinning_id and t.status = 'LIVE'
                    where r.escalated and r.role = 'COORDINATOR' and r.collected_at >= :from
                    and w.departement = any(:departements)) as escalated,
                own.open, own.late
            from (select count(*) as open, count(*) filter (where w.due_at < :now) as late
                from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                where w.status = 'OPEN' and w.role = 'COORDINATOR' and w.departement = any(:departements)) own""";

    private final JdbcClient db;
    private final Movements movements;

    WeekFigures(JdbcClient db, Movements movements) {
        this.db = db;
        this.movements = movements;
    }

    /** @param first the projects to name */
    TerritoryWeek of(WeeklyReader reader, Instant now, List<StuckProjects.Stuck> first) {
        Movement moved = movements.of(
                reader.national() ? null : reader.territory(),
                reader.week().monday().minusWeeks(1),
                reader.week().monday());
        List<AtStage> stages = stages(reader, now, moved);
        return statement(WEEK, reader, now)
                .query((row, number) -> new TerritoryWeek(
                        stages,
                        moved.opened(),
                        moved.completed(),
                        moved.cancelled(),
                        row.getLong("stalled"),
                        row.getLong("escalated"),
                        new Own(row.getLong("open"), row.getLong("late")),
                        first))
                .single();
    }

    private List<AtStage> stages(WeeklyReader reader, Instant now, Movement moved) {
        return statement(STAGES, reader, now)
                .param("stages", names())
                .param("longAgo", now.minus(LONG).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new AtStage(
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("open"),
                        moved.of(Stage.valueOf(row.getString("stage")), Kind.ENTERED),
                        row.getLong("late"),
                        row.getLong("long_late")))
                .list();
    }

    static String[] names() {
        return Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new);
    }

    private StatementSpec statement(String sql, WeeklyReader reader, Instant now) {
        return db.sql(sql)
                .param("departements", reader.departements())
                .param("from", reader.week().from().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
