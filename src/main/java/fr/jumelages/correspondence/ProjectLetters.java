package fr.jumelages.correspondence;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.correspondence.ProjectLetter.State;
import fr.jumelages.mail.DeliveryFault;
import fr.jumelages.mail.Subjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters about one case. Its coordinators see all of them; members those to members, with the subject of their own
 * only: that Paul was written to is everybody’s, what was written to him is not.
 */
@Component
class ProjectLetters {

    private final JdbcClient db;
    private final Subjects subjects;

    ProjectLetters(JdbcClient db, Subjects subjects) {
        this.db = db;
        this.subjects = subjects;
    }

    /** Newest first. The caller has checked that the case may be seen. */
    List<ProjectLetter> newest(TwinningId twinning, Person reader, boolean coordinates, int limit) {
        return db.sql("""
                        select o.recipient, o.status, o.template, o.model::text, o.locale, o.last_error,
                               coalesce(a.name, o.recipient) as reader, coalesce(o.sent_at, o.created_at) as at
                        from outbox_project p
                        join outbox o on o.id = p.outbox_id
                        left join account a on a.email = o.recipient
                        where p.project_id = :project and (:coordinates or exists (
                            select 1 from member m where m.twinning_id = :project and m.account_id = a.id))
                        order by o.created_at desc, o.id limit :limit""")
                .param("project", twinning.value())
                .param("coordinates", coordinates)
                .param("limit", limit)
                .query((row, number) -> letter(row, reader, coordinates))
                .list();
    }

    private ProjectLetter letter(ResultSet row, Person reader, boolean coordinates) throws SQLException {
        boolean readable = coordinates || reader.email().value().equals(row.getString("recipient"));
        State state = state(row.getString("status"));
        String error = row.getString("last_error");
        return new ProjectLetter(
                row.getString("reader"),
                readable ? subjects.of(row.getString("template"), row.getString("model"), row.getString("locale")) : "",
                state,
                row.getTimestamp("at").toInstant(),
                state == State.SENT || error == null ? null : DeliveryFault.of(error));
    }

    private static State state(String status) {
        return switch (status) {
            case "SENT" -> State.SENT;
            case "DEAD" -> State.REFUSED;
            default -> State.QUEUED;
        };
    }
}
