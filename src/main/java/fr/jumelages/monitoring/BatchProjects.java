package fr.jumelages.monitoring;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Several projects of a coordinator’s territory by their references, and who takes part in them. */
@Repository
public class BatchProjects {

    private static final String THEIRS =
            " t.reference = any(:references) and (:national or t.departement = any(:departements))";

    private final JdbcClient db;

    BatchProjects(JdbcClient db) {
        this.db = db;
    }

    public record Ticked(String reference, String title) {}

    /** @param projects in how many of the ticked projects */
    public record Involved(UUID account, String name, Role role, int projects) {}

    /** @param id and title null for a project that is not theirs; @param why null when the change is possible there */
    record Chosen(String reference, TwinningId id, String title, String why) {}

    /** In the order of their references; those of elsewhere are left out. */
    public List<Ticked> of(Collection<String> references, Person person) {
        return statement(
                        "select t.reference, t.facility_name || coalesce(' × ' || t.school_name, '') as title"
                                + " from twinning t where" + THEIRS + " order by t.reference",
                        references,
                        person)
                .query(Ticked.class)
                .list();
    }

    /** Who could leave them, by name. */
    public List<Involved> members(Collection<String> references, Person person) {
        return statement(
                        "select m.account_id as account, a.name, m.role, count(*) as projects"
                                + " from twinning t join member m on m.twinning_id = t.id join account a on a.id = m.account_id"
                                + " where t.status = 'LIVE' and" + THEIRS
                                + " group by m.account_id, a.name, m.role order by a.name, m.account_id, m.role",
                        references,
                        person)
                .query(Involved.class)
                .list();
    }

    List<Chosen> of(Collection<String> references, Role role, AccountId leaver, Person person) {
        return statement("""
                        select r.reference, t.id, t.facility_name || coalesce(' × ' || t.school_name, '') as title,
                            case when t.id is null then 'unknown' when t.status = 'ON_HOLD' then 'onHold'
                                when t.status <> 'LIVE' then 'ended' when m.account_id is null then 'notMember' end as why
                        from unnest(cast(:references as text[])) with ordinality r (reference, place)
                        left join twinning t on t.reference = r.reference and""" + THEIRS + """
                         left join member m on m.twinning_id = t.id and m.role = :role and m.account_id = :leaver
                        order by r.place""", references, person)
                .param("role", role.name())
                .param("leaver", leaver.value())
                .query((row, n) -> new Chosen(
                        row.getString("reference"),
                        row.getObject("id") == null ? null : new TwinningId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("why")))
                .list();
    }

    /** Of the person’s role, except those that they have already; what is due first comes first. */
    List<String> openSteps(TwinningId twinning, BatchGiving.Doer doer) {
        return db.sql("select task_id from work_item where twinning_id = ? and status = 'OPEN' and role = ?"
                        + " and doer is distinct from ? order by due_at, task_id")
                .params(twinning.value(), doer.role().name(), doer.account().value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Collection<String> references, Person person) {
        return db.sql(sql)
                .param("references", references.toArray(String[]::new))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new));
    }
}
