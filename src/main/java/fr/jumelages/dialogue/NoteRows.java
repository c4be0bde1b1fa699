package fr.jumelages.dialogue;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes of all projects. What is internal is in no answer to anybody but coordinators of the project’s territory. */
@Repository
class NoteRows {

    /** How long an author can still erase what they wrote; after that it is part of the case. */
    private static final Duration ERASABLE = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    NoteRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(TwinningId twinning, NewNote note, Collection<Person> mentioned, Person author) {
        UUID id = UUID.randomUUID();
        db.sql("insert into note (id, twinning_id, internal, words, author_id, author_name, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        twinning.value(),
                        note.internal(),
                        note.words(),
                        author.id().value(),
                        author.name(),
                        now())
                .update();
        db.sql("insert into note_mention (note_id, account_id, name, twinning_id) select :note, p.id, p.name, :twinning"
                        + " from unnest(:ids::uuid[], :names::text[]) as p (id, name)")
                .param("note", id)
                .param("twinning", twinning.value())
                .param(
                        "ids",
                        mentioned.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .param("names", mentioned.stream().map(Person::name).toArray(String[]::new))
                .update();
        return id;
    }

    /** Newest first. @param before the number of the last note of the page before, or the greatest for the first page */
    List<Note> page(TwinningSummary twinning, Person reader, long before, int limit) {
        return db.sql("""
                select n.*, n.author_id = :me and n.written_at > :since as erasable,
                       array(select m.name from note_mention m where m.note_id = n.id order by m.name) as mentioned
                from note n where n.twinning_id = :twinning and n.number < :before and (not n.internal or :coordinates)
                order by n.number desc limit :limit""")
                .param("me", reader.id().value())
                .param("since", now().minus(ERASABLE))
                .param("twinning", twinning.id().value())
                .param("before", before)
                .param("coordinates", reader.coordinates(twinning.departement()))
                .param("limit", limit)
                .query(NoteRows::row)
                .list();
    }

    /** What every member may read, oldest first. */
    List<Note> shared(TwinningId twinning) {
        return db.sql("select n.*, false as erasable, array[]::text[] as mentioned from note n"
                        + " where n.twinning_id = ? and not n.internal order by n.number")
                .param(twinning.value())
                .query(NoteRows::row)
                .list();
    }

    /** @return whether there was such a note that this person may still erase */
    boolean erase(TwinningId twinning, UUID id, Person author) {
        return db.sql("delete from note where id = ? and twinning_id = ? and author_id = ? and written_at > ?")
                        .params(id, twinning.value(), author.id().value(), now().minus(ERASABLE))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Note row(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getBoolean("internal"),
                row.getString("words"),
                row.getString("author_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("mentioned").getArray()),
                row.getBoolean("erasable"));
    }
}
