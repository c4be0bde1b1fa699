package fr.jumelages.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.versions.Inspection.Change;
import fr.jumelages.versions.Upload.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of checked uploads. */
@Repository
class UploadRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient db;
    private final Clock clock;

    UploadRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(Inspection inspection, String basedOn, AccountId by) {
        UUID id = UUID.randomUUID();
        db.sql("insert into model_upload values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, 'CHECKED')")
                .params(
                        id,
                        inspection.process(),
                        write(inspection.files()),
                        write(inspection.changes()),
                        basedOn,
                        by.value(),
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    Optional<Upload> find(UUID id) {
        return db.sql(
                        "select u.*, a.name from model_upload u left join account a on a.id = u.uploaded_by where u.id = ?")
                .param(id)
                .query(UploadRows::upload)
                .optional();
    }

    /** @return whether it was still waiting: of two presses one counts */
    boolean settle(UUID id, Status status) {
        return db.sql("update model_upload set status = ? where id = ? and status = 'CHECKED'")
                        .params(status.name(), id)
                        .update()
                == 1;
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        try {
            return new Upload(
                    row.getObject("id", UUID.class),
                    row.getString("process"),
                    JSON.readValue(row.getString("files"), new TypeReference<Map<String, String>>() {}),
                    JSON.readValue(row.getString("changes"), new TypeReference<List<Change>>() {}),
                    row.getString("based_on"),
                    row.getString("name"),
                    row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                    Status.valueOf(row.getString("status")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
