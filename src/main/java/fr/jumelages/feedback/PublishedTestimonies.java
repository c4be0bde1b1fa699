package fr.jumelages.feedback;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.feedback.FeedbackFact.TestimonyDecided;
import fr.jumelages.shared.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Testimonies that everybody may read, newest first. */
@Component
public class PublishedTestimonies {

    private final JdbcClient db;
    private final Clock clock;

    PublishedTestimonies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param school and what stands behind it may be null; @param ambassador whether others may ask the facility now */
    public record Shown(
            UUID id,
            String words,
            String signature,
            String facility,
            String school,
            Instant publishedAt,
            Departement departement,
            FacilityKind kind,
            SchoolLevel level,
            TwinningType type,
            UUID facilityId,
            boolean ambassador) {}

    /** @param after the last one of the page before, null for the first page; an unknown one gives the first page */
    public List<Shown> page(TestimonyFilter filter, UUID after, int limit) {
        return db.sql("""
                select t.twinning_id, t.published_words, t.signature, p.facility_name, p.school_name, t.decided_at,
                       t.departement, t.facility_kind, t.school_level, t.meeting_mode, p.facility_id,
                       coalesce(f.ambassador_until >= :today, false) as ambassador
                from testimony t join twinning p on p.id = t.twinning_id join feedback f on f.twinning_id = t.twinning_id
                where t.status = 'PUBLISHED' and (t.decided_at, t.twinning_id) < (
                    coalesce((select l.decided_at from testimony l where l.twinning_id = :after), 'infinity'), :after)
                and (:departement::text is null or t.departement = :departement)
                and (:kind::text is null or t.facility_kind = :kind)
                and (:level::text is null or t.school_level = :level)
                and (:type::text is null or t.meeting_mode = :type)
                order by t.decided_at desc, t.twinning_id desc limit :limit""")
                .param("after", after == null ? new UUID(-1, -1) : after)
                .param(
                        "departement",
                        filter.departement() == null
                                ? null
                                : filter.departement().code(),
                        Types.VARCHAR)
                .param("kind", name(filter.kind()), Types.VARCHAR)
                .param("level", name(filter.level()), Types.VARCHAR)
                .param("type", name(filter.type()), Types.VARCHAR)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> shown(row))
                .list();
    }

    /** From then on readers find it by where, who and how. */
    @EventListener
    void shelve(TestimonyDecided decided) {
        db.sql("update testimony one set (departement, facility_kind, school_level, meeting_mode) ="
                        + " (select * from twinning_traits(one.twinning_id)) where one.twinning_id = ?")
                .param(decided.twinning().value())
                .update();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getObject("twinning_id", UUID.class),
                row.getString("published_words"),
                row.getString("signature"),
                row.getString("facility_name"),
                row.getString("school_name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("departement") == null
                        ? null
                        : Departement.find(row.getString("departement")).orElse(null),
                value(FacilityKind.class, row.getString("facility_kind")),
                value(SchoolLevel.class, row.getString("school_level")),
                value(TwinningType.class, row.getString("meeting_mode")),
                row.getObject("facility_id", UUID.class),
                row.getBoolean("ambassador"));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
