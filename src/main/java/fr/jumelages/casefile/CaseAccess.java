package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may open a case: its members, and the coordinators of its territory. For anybody else it does not exist. */
@Component
public class CaseAccess {

    private final JdbcClient db;
    private final Casefile casefile;

    CaseAccess(JdbcClient db, Casefile casefile) {
        this.db = db;
        this.casefile = casefile;
    }

    /** @throws NotFound when there is no such case for this person */
    public TwinningSummary open(String reference, Person person) {
        return db.sql("""
                select t.id from twinning t where t.reference = :reference
                and (exists (select 1 from member m where m.twinning_id = t.id and m.account_id = :me)
                     or :coordinates and (:national or t.departement = any(:departements)))""")
                .param("reference", reference)
                .param("me", person.id().value())
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
        boolean isMember = casefile.members(twinning.id()).stream()
                .anyMatch(
                        member -> member.role() == role && member.person().id().equals(person.id()));
        if (!isMember) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }

    /** The same, for members in whatever role; coordinators watch, but do not act. @throws NotFound for anybody else */
    public TwinningSummary openAsMember(String reference, Person person) {
        TwinningSummary twinning = open(reference, person);
        boolean isMember = casefile.members(twinning.id()).stream()
                .anyMatch(member -> member.person().id().equals(person.id()));
        if (!isMember) {
            throw new NotFound("twinning " + reference);
        }
        return twinning;
    }
}
