package fr.jumelages.casefile;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A timeline looked through page by page, newest first; the caller has checked who may see the case. */
@Component
public class TimelinePages {

    private static final String LINES = """
            select id, at, kind, array(select jsonb_array_elements_text(args)) as args, actor_name, instead_of_name
            from timeline_entry
            where twinning_id = :twinning and id < :before
              and (not :steps or split_part(kind, '.', 1) <> all(:others))
              and (:kinds::text[] is null or split_part(kind, '.', 1) = any(:kinds::text[]))
              and (:actor::uuid is null or actor_id = :actor::uuid)
              and (:from::timestamptz is null or at >= :from::timestamptz)
              and (:to::timestamptz is null or at < :to::timestamptz)
            order by id desc limit :limit""";

    private final JdbcClient db;

    TimelinePages(JdbcClient db) {
        this.db = db;
    }

    /** @param next where the following page goes on, null on the last */
    public record Page(List<TimelineEntry> entries, Long next) {}

    private record Line(long id, TimelineEntry entry) {}

    /** @param before where the page before ended, null for the first page */
    public Page of(TwinningId twinning, TimelineFilter filter, Long before, int size) {
        List<Line> found = lines(twinning, filter, before, size + 1);
        List<Line> shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? shown.get(size - 1).id() : null;
        return new Page(shown.stream().map(Line::entry).toList(), next);
    }

    /** Ids and names of the people who did something, by name. */
    public Map<UUID, String> actors(TwinningId twinning) {
        Map<UUID, String> actors = new LinkedHashMap<>();
        db.sql("select actor_id, max(actor_name) as name from timeline_entry"
                        + " where twinning_id = ? and actor_id is not null group by actor_id order by name")
                .param(twinning.value())
                .query(row -> {
                    actors.put(row.getObject("actor_id", UUID.class), row.getString("name"));
                });
        return actors;
    }

    private List<Line> lines(TwinningId twinning, TimelineFilter filter, Long before, int limit) {
        boolean steps = filter.topic() == TimelineTopic.STEPS;
        String[] kinds =
                filter.topic() == null || steps ? null : filter.topic().kinds().toArray(String[]::new);
        return db.sql(LINES)
                .param("twinning", twinning.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("steps", steps)
                .param("others", TimelineTopic.allButSteps())
                .param("kinds", kinds, Types.ARRAY)
                .param("actor", filter.actor() == null ? null : filter.actor().value(), Types.OTHER)
                .param("from", at(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", at(filter.to()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query((row, n) -> new Line(row.getLong("id"), Timeline.entry(row)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
