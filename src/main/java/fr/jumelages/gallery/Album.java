package fr.jumelages.gallery;

import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pictures of a project as its members see them: none that a withdrawal hides. The caller has checked that the
 * reader may see the case.
 */
@Component
public class Album {

    private static final String SEEN =
            " from picture p join document d on d.id = p.document_id and d.visible where p.twinning_id = :twinning";

    private final JdbcClient db;

    Album(JdbcClient db) {
        this.db = db;
    }

    /** Latest meeting first, within it in the order of arrival. @param after the last of the page before, or null */
    public List<Picture> page(TwinningId twinning, UUID after, int limit) {
        return db.sql("select " + Picture.COLUMNS + SEEN
                        + " and (:after::uuid is null or (-p.meeting_number, p.position) > (select -l.meeting_number,"
                        + " l.position from picture l where l.twinning_id = :twinning and l.document_id = :after))"
                        + " order by p.meeting_number desc, p.position limit :limit")
                .param("twinning", twinning.value())
                .param("after", after)
                .param("limit", limit)
                .query(Picture::of)
                .list();
    }

    /** Of one meeting, newest first. */
    public List<Picture> newest(TwinningId twinning, int meeting, int limit) {
        return db.sql("select " + Picture.COLUMNS + SEEN
                        + " and p.meeting_number = :meeting order by p.position desc limit :limit")
                .param("twinning", twinning.value())
                .param("meeting", meeting)
                .param("limit", limit)
                .query(Picture::of)
                .list();
    }

    /** Those of these that can be seen, in the order of {@link #page}. */
    public List<Picture> among(TwinningId twinning, Collection<DocumentId> ids) {
        return db.sql("select " + Picture.COLUMNS + SEEN
                        + " and p.document_id = any(:ids) order by p.meeting_number desc, p.position")
                .param("twinning", twinning.value())
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(Picture::of)
                .list();
    }

    /** @param shared how many of them relatives may see */
    public record Count(int pictures, int shared) {}

    public Count count(TwinningId twinning) {
        return db.sql("select count(*), count(*) filter (where p.shared)" + SEEN)
                .param("twinning", twinning.value())
                .query((row, n) -> new Count(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Of one meeting. */
    public int countOf(TwinningId twinning, int meeting) {
        return db.sql("select count(*)" + SEEN + " and p.meeting_number = :meeting")
                .param("twinning", twinning.value())
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    /** A picture with those beside it in the order of {@link #page}. @param before and @param after may be null */
    public record Shown(Picture picture, UUID before, UUID after) {}

    /** @throws NotFound also for a picture of another case, and while it is hidden */
    public Shown picture(TwinningId twinning, DocumentId id) {
        return db.sql("select * from (select " + Picture.COLUMNS + ", lag(p.document_id) over turn as before,"
                        + " lead(p.document_id) over turn as after" + SEEN
                        + " window turn as (order by p.meeting_number desc, p.position)) found"
                        + " where document_id = :id")
                .param("twinning", twinning.value())
                .param("id", id.value())
                .query((row, n) -> new Shown(
                        Picture.of(row, n), row.getObject("before", UUID.class), row.getObject("after", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("picture " + id));
    }

    /** Both are JPEG. @throws NotFound as {@link #picture} */
    public byte[] content(TwinningId twinning, DocumentId id, boolean small) {
        return db.sql("select " + (small ? "p.thumbnail" : "d.content") + SEEN + " and p.document_id = :id")
                .param("twinning", twinning.value())
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound("picture " + id));
    }
}
