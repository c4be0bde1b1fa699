package fr.jumelages.audit;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the two tables of the audit as one list, newest first, a page at a time. */
@Repository
public class AuditList {

    private static final int PAGE = 40;

    private static final String BEFORE = " and (at, id) < (:at, case when :source > %1$d then 9223372036854775807 when"
            + " :source = %1$d then :id else -1 end) order by at desc, id desc limit :limit)";

    private static final String SEEN =
            "(select at, %d as source, id, actor_id, kind, args, twinning_id, account_id, thing"
                    + " from audit_entry where ";

    private static final String CHANGED = "(select at, 0 as source, id, actor_id, kind, args, twinning_id,"
            + " null::uuid as account_id, null::uuid as thing from timeline_entry where ";

    private static final String NAMED = """
            select l.*, p.name as actor, a.name as about, t.reference, d.title,
                array(select jsonb_array_elements_text(l.args)) as words
            from (%s order by at desc, source desc, id desc limit :limit) l
            left join account p on p.id = l.actor_id
            left join account a on a.id = l.account_id
            left join twinning t on t.id = l.twinning_id
            left join document d on d.id = l.thing
            order by l.at desc, l.source desc, l.id desc""";

    private final JdbcClient db;

    AuditList(JdbcClient db) {
        this.db = db;
    }

    /** @param next empty on the last page */
    public record Page(List<AuditLine> lines, Optional<AuditPosition> next) {}

    /** Who saw and changed what in the case. @param after null for the first page */
    public Page ofCase(TwinningId twinning, AuditPosition after) {
        return page(
                SEEN.formatted(1) + "twinning_id = :of" + BEFORE.formatted(1) + " union all " + CHANGED
                        + "twinning_id = :of" + BEFORE.formatted(0),
                twinning.value(),
                after);
    }

    /** What the person saw and changed, and what was done to their account. @param after null for the first page */
    public Page ofPerson(AccountId person, AuditPosition after) {
        return page(
                SEEN.formatted(2) + "actor_id = :of" + BEFORE.formatted(2) + " union all " + SEEN.formatted(1)
                        + "account_id = :of and actor_id is distinct from :of" + BEFORE.formatted(1) + " union all "
                        + CHANGED + "actor_id = :of" + BEFORE.formatted(0),
                person.value(),
                after);
    }

    private Page page(String lines, UUID of, AuditPosition after) {
        AuditPosition start = after == null ? AuditPosition.NEWEST : after;
        List<AuditLine> found = db.sql(NAMED.formatted(lines))
                .param("of", of)
                .param("at", start.at().atOffset(ZoneOffset.UTC))
                .param("source", start.source())
                .param("id", start.id())
                .param("limit", PAGE + 1)
                .query((row, n) -> line(row))
                .list();
        List<AuditLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(
                shown, found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).position()) : Optional.empty());
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditLine(
                at,
                row.getString("kind"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getObject("actor_id", UUID.class),
                row.getString("actor"),
                row.getObject("account_id", UUID.class),
                row.getString("about"),
                row.getString("reference"),
                row.getString("title"),
                row.getInt("source") == 0,
                new AuditPosition(at, row.getInt("source"), row.getLong("id")));
    }
}
