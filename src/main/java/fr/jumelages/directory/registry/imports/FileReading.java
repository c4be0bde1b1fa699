package fr.jumelages.directory.registry.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings a stored file into the staging table of the current transaction, and tells how far it is meanwhile. */
@Component
class FileReading {

    private final StoredFiles files;
    private final Refusals refusals;
    private final ImportLog imports;
    private final JdbcTemplate db;
    private final Apart apart;

    FileReading(StoredFiles files, Refusals refusals, ImportLog imports, JdbcTemplate db, Apart apart) {
        this.files = files;
        this.refusals = refusals;
        this.imports = imports;
        this.db = db;
        this.apart = apart;
    }

    /** @throws UnusableFile when the file as a whole is wrong */
    void stage(RegistryImport file) {
        Tally tally = new Tally();
        Runnable progress = () -> apart.run(() -> imports.progress(file.id(), tally));
        Refusals.Report report = refusals.report(file.id());
        try (InputStream stored = files.open(file.id(), pieces -> tally.pieces = pieces);
                BufferedInputStream text = Unpacked.of(stored)) {
            db.execute((ConnectionCallback<Void>) connection -> copy(file, text, connection, tally, report, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.run();
        }
        if (tally.hasTooManyRefused()) {
            throw new UnusableFile(FileFault.TOO_MANY_REFUSED);
        }
    }

    private static Void copy(
            RegistryImport file,
            BufferedInputStream text,
            Connection connection,
            Tally tally,
            Refusals.Report report,
            Runnable progress)
            throws SQLException {
        Register register = file.layout().register();
        try (Staging staging = new Staging(connection, register, tally, report, progress)) {
            file.layout().file().read(text, staging);
            staging.finish();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
