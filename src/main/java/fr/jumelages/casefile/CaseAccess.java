package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may open a case: its members, who stands in for an absent one, and the coordinators of its territory. For anybody
 * else it does not exist.
 */
@Component
public class CaseAccess {

    private final JdbcClient db;
    private final Casefile casefile;
    private final Clock clock;

    CaseAccess(JdbcClient db, Casefile casefile, Clock clock) {
        this.db = db;
        this.casefile = casefile;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such case for this person */
    public TwinningSummary open(String reference, Person person) {
        return db.sql("""
                select t.id from twinning t where t.reference = :reference
                and (exists (select 1 from member m where m.twinning_id = t.id
                             and m.account_id in (select s.account_id from standing_for(:me, :now) s))
                     or :coordinates and (:national or t.departement = any(:departements)))""")
                .param("reference", reference)
                .param("me", person.id().value())
                .param("now", now())
                .param("coordinates", person.has(Role.COORDINATOR) || person.has(Role.ADMIN))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new))
                .query((row, n) -> new TwinningId(row.getObject("id", java.util.UUID.class)))
                .optional()
                .map(casefile::get)
                .orElseThrow(() -> new NotFound("twinning " + reference));
    }

    /** The same, for members in one role only. @throws NotFound for anybody else */
    public TwinningSummary openAs(String reference, Person person, Role role) {
        TwinningSummary twinning = open(reference, person);
        if (!acts(twinning.id(), person, role.name())) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    /** The same, for members in whatever role; coordinators watch, but do not act. @throws NotFound for anybody else */
    public TwinningSummary openAsMember(String reference, Person person) {
        TwinningSummary twinning = open(reference, person);
        if (!acts(twinning.id(), person, null)) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    /** @param role null for any */
    private boolean acts(TwinningId twinning, Person person, String role) {
        return db.sql("""
                select exists (select 1 from member m where m.twinning_id = :twinning
                    and m.role = coalesce(:role, m.role)
                    and m.account_id in (select s.account_id from standing_for(:me, :now) s))""")
                .param("twinning", twinning.value())
                .param("role", role, Types.VARCHAR)
                .param("me", person.id().value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
