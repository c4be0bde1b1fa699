package fr.jumelages.administration;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facilities whose projects somebody directs. */
@Repository
public class DirectedFacilities {

    private final JdbcClient db;

    DirectedFacilities(JdbcClient db) {
        this.db = db;
    }

    /** @param open projects under way; @param ended those that are over */
    public record Directed(UUID id, String name, int open, int ended) {}

    /** @param stuck on hold, with a step that is this director’s alone: it can’t change hands before the project goes on */
    record Project(TwinningId id, String reference, boolean stuck) {}

    public List<Directed> of(AccountId director) {
        return db.sql("""
                select t.facility_id, f.name, count(*) filter (where t.status in ('LIVE', 'ON_HOLD')) as open,
                    count(*) filter (where t.status not in ('LIVE', 'ON_HOLD')) as ended
                from member m join twinning t on t.id = m.twinning_id join facility f on f.id = t.facility_id
                where m.account_id = ? and m.role = 'DIRECTOR' group by t.facility_id, f.name order by f.name""")
                .param(director.value())
                .query((row, n) -> new Directed(
                        row.getObject("facility_id", UUID.class),
                        row.getString("name"),
                        row.getInt("open"),
                        row.getInt("ended")))
                .list();
    }

    String name(UUID facility) {
        return db.sql("select name from facility where id = ?")
                .param(facility)
                .query(String.class)
                .single();
    }

    List<Project> projects(UUID facility, AccountId director) {
        return db.sql("""
                select t.id, t.reference, t.status = 'ON_HOLD' and exists (select 1 from work_item w
                    where w.twinning_id = t.id and w.status = 'OPEN' and w.doer = m.account_id) as stuck
                from member m join twinning t on t.id = m.twinning_id
                where m.account_id = ? and m.role = 'DIRECTOR' and t.facility_id = ? order by t.reference""")
                .params(director.value(), facility)
                .query((row, n) -> new Project(
                        new TwinningId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getBoolean("stuck")))
                .list();
    }
}
