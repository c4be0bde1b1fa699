package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a case, in the database so that both nodes and the backup have them. */
@Component
public class Documents {

    static final String COLUMNS = "id, title, file_name, content_type, size, added_at, audience, series, added_by";

    private final JdbcClient db;
    private final Clock clock;

    Documents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param contentType as sniffed or as we made it, never as a browser claimed; @param by null for the system */
    public DocumentId add(TwinningId twinning, NewDocument file, AccountId by) {
        return insert(twinning, file, by, true);
    }

    /** A picture that a gallery shows: under its address, but not among the papers of the case. */
    public DocumentId addPicture(TwinningId twinning, NewDocument file, AccountId by) {
        DocumentId id = insert(twinning, file, by, true);
        db.sql("update document set listed = false where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    /** For good, whatever has shown it; lines of other tables that name them go too. Ids of other cases are ignored. */
    public int remove(TwinningId twinning, Collection<DocumentId> files) {
        return db.sql("delete from document where twinning_id = ? and id = any(?)")
                .param(twinning.value())
                .param(files.stream().map(DocumentId::value).toArray(UUID[]::new))
                .update();
    }

    /** Kept, but in no list and under no address until {@link #show}. */
    DocumentId addUnseen(TwinningId twinning, NewDocument file, AccountId by) {
        return insert(twinning, file, by, false);
    }

    /** From now on members see these files of the case; ids of other cases and withheld pictures are ignored. */
    public void show(TwinningId twinning, Collection<DocumentId> files) {
        db.sql("update document set visible = true where twinning_id = ? and not withheld and id = any(?)")
                .param(twinning.value())
                .param(files.stream().map(DocumentId::value).toArray(UUID[]::new))
                .update();
    }

    /** Files that wait for {@link #show}, so that the form they belong to can name them. Oldest first. */
    public List<DocumentEntry> unseen(TwinningId twinning) {
        return db.sql("select " + COLUMNS + " from document"
                        + " where twinning_id = ? and not visible and not withheld order by added_at")
                .param(twinning.value())
                .query(Documents::entry)
                .list();
    }

    private DocumentId insert(TwinningId twinning, NewDocument file, AccountId by, boolean visible) {
        UUID id = UUID.randomUUID();
        db.sql("insert into document"
                        + " (id, twinning_id, title, file_name, content_type, size, content, visible, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(twinning.value())
                .param(file.title())
                .param(file.fileName())
                .param(file.contentType())
                .param(file.content().length)
                .param(file.content())
                .param(visible)
                .param(by == null ? null : by.value())
                .param(OffsetDateTime.now(clock))
                .update();
        return new DocumentId(id);
    }

    /** A document that somebody added. @param series the same for all its versions */
    void addPaper(
            TwinningId twinning, String title, NewDocument file, Readership audience, String series, AccountId by) {
        NewDocument titled = new NewDocument(title, file.fileName(), file.contentType(), file.content());
        db.sql("update document set audience = ?, series = ? where id = ?")
                .params(
                        audience.name(),
                        series,
                        insert(twinning, titled, by, true).value())
                .update();
    }

    int papers(TwinningId twinning) {
        return db.sql("select count(*) from document where twinning_id = ? and series is not null")
                .param(twinning.value())
                .query(Integer.class)
                .single();
    }

    /** @param by who must have added it, null for anybody; @return empty when there is no such document */
    Optional<DocumentEntry> removePaper(TwinningId twinning, DocumentId id, AccountId by) {
        return db.sql("delete from document where twinning_id = ? and id = ? and series is not null"
                        + " and added_by = coalesce(?::uuid, added_by) returning " + COLUMNS)
                .param(twinning.value())
                .param(id.value())
                .param(by == null ? null : by.value())
                .query(Documents::entry)
                .optional();
    }

    /** What all may read. Oldest first, without the bytes and without the pictures of galleries. */
    public List<DocumentEntry> of(TwinningId twinning) {
        return of(twinning, Set.of(Readership.EVERYBODY));
    }

    /** The same with what only some may read. */
    public List<DocumentEntry> of(TwinningId twinning, Set<Readership> audiences) {
        return db.sql("select " + COLUMNS + " from document where twinning_id = ? and visible and listed"
                        + " and audience = any(?) order by added_at")
                .params(twinning.value(), Readership.names(audiences))
                .query(Documents::entry)
                .list();
    }

    /** What all may read. @throws NotFound also when the document belongs to another case */
    public NewDocument content(TwinningId twinning, DocumentId id) {
        return content(twinning, id, Set.of(Readership.EVERYBODY));
    }

    /** @throws NotFound also when the document belongs to another case, or to other readers */
    public NewDocument content(TwinningId twinning, DocumentId id, Set<Readership> audiences) {
        return db.sql("select title, file_name, content_type, content from document"
                        + " where twinning_id = ? and id = ? and visible and audience = any(?)")
                .params(twinning.value(), id.value(), Readership.names(audiences))
                .query((row, n) ->
                        new NewDocument(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .optional()
                .orElseThrow(() -> new NotFound("document " + id));
    }

    static DocumentEntry entry(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("added_by", UUID.class);
        return new DocumentEntry(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                by == null,
                Readership.valueOf(row.getString("audience")),
                row.getString("series"),
                by == null ? null : new AccountId(by));
    }
}
