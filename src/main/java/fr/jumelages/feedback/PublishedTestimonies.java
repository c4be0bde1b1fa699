package fr.jumelages.feedback;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Testimonies that everybody may read, newest first. */
@Component
public class PublishedTestimonies {

    private final JdbcClient db;

    PublishedTestimonies(JdbcClient db) {
        this.db = db;
    }

    /** @param school may be null */
    public record Shown(UUID id, String words, String signature, String facility, String school, Instant publishedAt) {}

    /** @param after the last one of the page before, null for the first page; an unknown one gives the first page */
    public List<Shown> page(UUID after, int limit) {
        return db.sql("""
                select t.twinning_id, t.published_words, t.signature, p.facility_name, p.school_name, t.decided_at
                from testimony t join twinning p on p.id = t.twinning_id
                where t.status = 'PUBLISHED' and (t.decided_at, t.twinning_id) < (
                    coalesce((select l.decided_at from testimony l where l.twinning_id = :after), 'infinity'), :after)
                order by t.decided_at desc, t.twinning_id desc limit :limit""")
                .param("after", after == null ? new UUID(-1, -1) : after)
                .param("limit", limit)
                .query((row, n) -> new Shown(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toInstant()))
                .list();
    }
}
