package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can act for somebody: people of the same house or school in the projects of both. */
@Component
class Colleagues {

    private final JdbcClient db;

    Colleagues(JdbcClient db) {
        this.db = db;
    }

    /** By name. */
    List<Colleague> of(Person person) {
        return db.sql("""
                        select distinct a.id, a.name, a.email
                        from member mine
                        join twinning t on t.id = mine.twinning_id and t.status in ('LIVE', 'ON_HOLD')
                        join member m on m.twinning_id = t.id and (m.role = 'TEACHER') = (mine.role = 'TEACHER')
                        join account a on a.id = m.account_id and a.status = 'ACTIVE'
                        where mine.account_id = :me and m.account_id <> :me
                        order by a.name, a.id limit 200""")
                .param("me", person.id().value())
                .query((row, n) -> new Colleague(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email")))
                .list();
    }

    /** Whether this person takes part in any project; coordinators watch, they are no members. */
    boolean isMember(Person person) {
        return db.sql("select exists (select 1 from member where account_id = ?)")
                .param(person.id().value())
                .query(Boolean.class)
                .single();
    }
}
