package fr.jumelages.administration;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody is in projects that are under way, on hold or not. */
@Repository
public class Duties {

    private final JdbcClient db;

    Duties(JdbcClient db) {
        this.db = db;
    }

    public List<Duty> of(AccountId account) {
        return db.sql("""
                select t.id, t.reference, t.facility_name || coalesce(' × ' || t.school_name, '') as title, m.role,
                    not exists (select 1 from member o join account a on a.id = o.account_id and a.status = 'ACTIVE'
                        where o.twinning_id = m.twinning_id and o.role = m.role and o.account_id <> m.account_id) as alone,
                    exists (select 1 from work_item w where w.twinning_id = m.twinning_id and w.status = 'OPEN'
                        and w.role = m.role and w.doer = m.account_id) as trusted
                from member m join twinning t on t.id = m.twinning_id
                where m.account_id = ? and t.status in ('LIVE', 'ON_HOLD') order by t.reference, m.role""")
                .param(account.value())
                .query((row, n) -> new Duty(
                        new TwinningId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getString("title"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("alone"),
                        row.getBoolean("trusted")))
                .list();
    }

    public List<Duty> needing(AccountId account) {
        return of(account).stream().filter(Duty::isNeeded).toList();
    }
}
