package fr.jumelages.correspondence;

import fr.jumelages.accounts.Territory;
import fr.jumelages.mail.Subjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Dead letters of the outbox, narrowed in SQL to a territory. */
@Repository
class UndeliveredRows {

    /** What sign-in letters held is erased, so they cannot be sent again; who wants in asks for another one. */
    private static final String DEAD = """
            select o.id, o.recipient, o.template, o.model::text, o.locale, o.attempts, o.last_error, o.created_at,
                   coalesce(b.hard_bounces, 0) as hard_bounces,
                   (select min(t.reference) from outbox_project p join twinning t on t.id = p.project_id
                    where p.outbox_id = o.id and (:national or t.departement = any(:departements))) as project
            from outbox o left join bounced_address b on b.address = o.recipient
            where o.status = 'DEAD' and o.lane = 'NORMAL' and (:national or exists (
                select 1 from outbox_project p join twinning t on t.id = p.project_id
                where p.outbox_id = o.id and t.departement = any(:departements)))
            """;

    private final JdbcClient db;
    private final Subjects subjects;

    UndeliveredRows(JdbcClient db, Subjects subjects) {
        this.db = db;
        this.subjects = subjects;
    }

    List<UndeliveredLetter> newest(Territory territory, int limit) {
        return statement(DEAD + "order by o.created_at desc limit :limit", territory)
                .param("limit", limit)
                .query(this::letter)
                .list();
    }

    Optional<UndeliveredLetter> find(UUID id, Territory territory) {
        return statement(DEAD + "and o.id = :id", territory)
                .param("id", id)
                .query(this::letter)
                .optional();
    }

    List<UUID> projects(UUID letter) {
        return db.sql("select project_id from outbox_project where outbox_id = ?")
                .param(letter)
                .query(UUID.class)
                .list();
    }

    private StatementSpec statement(String sql, Territory territory) {
        return db.sql(sql)
                .param("national", territory.national())
                .param("departements", territory.departements().toArray(String[]::new));
    }

    private UndeliveredLetter letter(ResultSet row, int number) throws SQLException {
        return new UndeliveredLetter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                subjects.of(row.getString("template"), row.getString("model"), row.getString("locale")),
                row.getString("project"),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getInt("hard_bounces"),
                row.getTimestamp("created_at").toInstant());
    }
}
