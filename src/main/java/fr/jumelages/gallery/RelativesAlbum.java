package fr.jumelages.gallery;

import fr.jumelages.casefile.DocumentId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What relatives see by a secret address: pictures that were chosen for them, are not hidden, and for which at this very
 * moment nobody’s answer about sharing is missing, unless no face can be recognised.
 */
@Component
public class RelativesAlbum {

    private static final String OPEN = " from album_link l join picture p on p.twinning_id = l.twinning_id and p.shared"
            + " join document d on d.id = p.document_id and d.visible"
            + " left join photo_consent c on c.twinning_id = l.twinning_id"
            + " where l.token_hash = :hash and l.closed_at is null and l.expires_at > :now"
            + " and (p.blurred or not coalesce(c.sharing_missing, true))";

    private final JdbcClient db;
    private final Clock clock;

    RelativesAlbum(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param open whether it still shows pictures; @param until when it ends by itself */
    public record Cover(String facility, boolean open, Instant until) {}

    /** @throws NotFound when no album ever had this address */
    public Cover cover(SecretToken token) {
        return db.sql("select t.facility_name, l.expires_at, l.closed_at is null and l.expires_at > :now as open"
                        + " from album_link l join twinning t on t.id = l.twinning_id where l.token_hash = :hash")
                .param("hash", token.hash())
                .param("now", now())
                .query((row, n) -> new Cover(
                        row.getString(1),
                        row.getBoolean(3),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(() -> new NotFound("album"));
    }

    /** Latest meeting first; as many as a project may have. */
    public List<Picture> pictures(SecretToken token) {
        return db.sql("select " + Picture.COLUMNS + OPEN + " order by p.meeting_number desc, p.position")
                .param("hash", token.hash())
                .param("now", now())
                .query(Picture::of)
                .list();
    }

    /** JPEG; empty when the address does not show this picture, or not any more. */
    public Optional<byte[]> content(SecretToken token, DocumentId picture, boolean small) {
        return db.sql("select " + (small ? "p.thumbnail" : "d.content") + OPEN + " and p.document_id = :id")
                .param("hash", token.hash())
                .param("now", now())
                .param("id", picture.value())
                .query(byte[].class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
