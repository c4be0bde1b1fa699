package fr.jumelages.directory.registry.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports. */
@Component
class ImportLog {

    private static final long LOCK = 0x4A554D2D52454631L;
    private static final int SHOWN = 20;

    private final JdbcClient db;
    private final Clock clock;

    ImportLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether this transaction is the one that may read files, among all nodes; it is until it ends. */
    boolean elected() {
        return db.sql("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .query(Boolean.class)
                .single();
    }

    long add(Layout layout, String fileName, String uploadedBy) {
        return db.sql("""
                        insert into registry_import (layout, file_name, uploaded_by, uploaded_at, status)
                        values (:layout, :name, :by, :now, 'WAITING') returning id""")
                .param("layout", layout.name())
                .param("name", fileName)
                .param("by", uploadedBy)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    void stored(long id, int pieces, long bytes) {
        db.sql("update registry_import set pieces = :pieces, file_bytes = :bytes where id = :id")
                .param("pieces", pieces)
                .param("bytes", bytes)
                .param("id", id)
                .update();
    }

    /** The oldest file that is not finished, one more attempt counted. */
    Optional<RegistryImport> begin() {
        return db.sql("""
                        update registry_import set status = 'READING', attempts = attempts + 1, started_at = :now,
                            pieces_read = 0, rows_read = 0, refused = 0, skipped = 0, doubtful = 0
                        where id = (select min(id) from registry_import where status in ('WAITING', 'READING'))
                        returning *""").param("now", now()).query(ImportLog::row).optional();
    }

    int attempts(long id) {
        return db.sql("select attempts from registry_import where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void progress(long id, Tally tally) {
        db.sql("""
                update registry_import set pieces_read = :pieces, rows_read = :rows, refused = :refused,
                    skipped = :skipped, doubtful = :doubtful where id = :id""").params(tally.values()).param("id", id).update();
    }

    void done(long id, Merge.Result result) {
        db.sql("""
                        update registry_import set status = 'DONE', finished_at = :now, pieces_read = pieces,
                            added = :added, changed = :changed, unchanged = :unchanged, closed = :closed,
                            refused = refused + :duplicates where id = :id""")
                .param("now", now())
                .param("added", result.added())
                .param("changed", result.changed())
                .param("unchanged", result.unchanged())
                .param("closed", result.closed())
                .param("duplicates", result.duplicates())
                .param("id", id)
                .update();
        forgetFile(id);
    }

    void refused(long id, FileFault fault) {
        db.sql("update registry_import set status = 'REFUSED', fault = :fault, finished_at = :now where id = :id")
                .param("fault", fault.name())
                .param("now", now())
                .param("id", id)
                .update();
        forgetFile(id);
    }

    List<RegistryImport> latest() {
        return db.sql("select * from registry_import order by id desc limit " + SHOWN)
                .query(ImportLog::row)
                .list();
    }

    Optional<RegistryImport> current(Register register) {
        List<String> layouts = Arrays.stream(Layout.values())
                .filter(layout -> layout.register() == register)
                .map(Layout::name)
                .toList();
        return db.sql(
                        "select * from registry_import where status = 'DONE' and layout in (:layouts) order by id desc limit 1")
                .param("layouts", layouts)
                .query(ImportLog::row)
                .optional();
    }

    Optional<RegistryImport> find(long id) {
        return db.sql("select * from registry_import where id = :id")
                .param("id", id)
                .query(ImportLog::row)
                .optional();
    }

    private void forgetFile(long id) {
        db.sql("delete from registry_import_piece where import_id = :id")
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static RegistryImport row(ResultSet row, int number) throws SQLException {
        String fault = row.getString("fault");
        return new RegistryImport(
                row.getLong("id"),
                Layout.valueOf(row.getString("layout")),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getInt("pieces"),
                row.getString("uploaded_by"),
                instant(row, "uploaded_at"),
                ImportStatus.valueOf(row.getString("status")),
                fault == null ? null : FileFault.valueOf(fault),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("pieces_read"),
                row.getInt("rows_read"),
                row.getInt("refused"),
                row.getInt("skipped"),
                row.getInt("doubtful"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("closed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
