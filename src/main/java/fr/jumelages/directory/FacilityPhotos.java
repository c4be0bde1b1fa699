package fr.jumelages.directory;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photo of a facility. A new one waits until a coordinator has looked at it; the one before stays meanwhile. What is
 * stored has been drawn anew by whoever took the upload, nothing of the original file is left.
 */
@Service
@Transactional
public class FacilityPhotos {

    private final JdbcClient db;
    private final Clock clock;

    FacilityPhotos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** As drawn by us, both JPEG. @param description what can be seen, for who can’t see it */
    public record NewPhoto(String description, byte[] content, byte[] thumbnail) {}

    /** A photo without its bytes. @param published whether the public sees it */
    public record Photo(
            UUID id,
            FacilityId facility,
            String facilityName,
            String description,
            boolean published,
            Instant addedAt) {}

    /** Takes the place of one that still waits. */
    public void propose(FacilityId facility, NewPhoto photo) {
        removeWaiting(facility);
        db.sql("insert into facility_photo (id, facility_id, description, content, thumbnail, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(facility.value())
                .param(photo.description())
                .param(photo.content())
                .param(photo.thumbnail())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Both, also the one that the public sees. */
    public void remove(FacilityId facility) {
        db.sql("delete from facility_photo where facility_id = ?")
                .param(facility.value())
                .update();
    }

    /** @throws Refusal {@code photo.gone} when it was decided, replaced or removed meanwhile */
    public Photo publish(UUID id) {
        Photo photo = waiting(id);
        db.sql("delete from facility_photo where facility_id = ? and published")
                .param(photo.facility().value())
                .update();
        db.sql("update facility_photo set published = true where id = ?")
                .param(id)
                .update();
        return photo;
    }

    /** @throws Refusal {@code photo.gone} */
    public Photo refuse(UUID id) {
        Photo photo = waiting(id);
        db.sql("delete from facility_photo where id = ?").param(id).update();
        return photo;
    }

    /** The one that the public sees and the one that waits, where there are any. */
    @Transactional(readOnly = true)
    public List<Photo> of(FacilityId facility) {
        return db.sql(SELECT + " where f.id = ? order by p.published desc")
                .param(facility.value())
                .query(FacilityPhotos::photo)
                .list();
    }

    /** Longest waiting first. @param departements those of the territory, or null for the whole country */
    @Transactional(readOnly = true)
    public List<Photo> waiting(Collection<String> departements, int limit) {
        return db.sql(SELECT + " where not p.published and (:all or f.departement = any (:departements))"
                        + " order by p.added_at limit :limit")
                .param("all", departements == null)
                .param("departements", departements == null ? new String[0] : departements.toArray(String[]::new))
                .param("limit", limit)
                .query(FacilityPhotos::photo)
                .list();
    }

    /** @throws NotFound when the public sees none */
    @Transactional(readOnly = true)
    public byte[] published(FacilityId facility, boolean small) {
        return bytes(small, "facility_id = ? and published", facility.value())
                .orElseThrow(() -> new NotFound("photo of " + facility));
    }

    /** Whatever its state: for who looks after it or decides. @throws NotFound unless it is this facility’s */
    @Transactional(readOnly = true)
    public byte[] content(FacilityId facility, UUID id) {
        return bytes(false, "facility_id = ? and id = ?", facility.value(), id)
                .orElseThrow(() -> new NotFound("photo " + id));
    }

    /** @throws Refusal {@code photo.gone} */
    @Transactional(readOnly = true)
    public Photo waiting(UUID id) {
        return db.sql(SELECT + " where p.id = ? and not p.published")
                .param(id)
                .query(FacilityPhotos::photo)
                .optional()
                .orElseThrow(() -> new Refusal("photo.gone"));
    }

    private void removeWaiting(FacilityId facility) {
        db.sql("delete from facility_photo where facility_id = ? and not published")
                .param(facility.value())
                .update();
    }

    private Optional<byte[]> bytes(boolean small, String which, Object... values) {
        return db.sql("select " + (small ? "thumbnail" : "content") + " from facility_photo where " + which)
                .params(values)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private static final String SELECT = "select p.id, f.id as facility, f.name, p.description, p.published, p.added_at"
            + " from facility_photo p join facility f on f.id = p.facility_id";

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("id", UUID.class),
                new FacilityId(row.getObject("facility", UUID.class)),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("published"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
