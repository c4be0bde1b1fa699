package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies a file’s entries into a temporary table of the importing connection, as PostgreSQL’s {@code COPY} takes them.
 * Until {@link #close} the connection can do nothing else.
 */
class Staging implements EntryTaker, AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final Register register;
    private final Tally tally;
    private final Refusals.Report refusals;
    private final Runnable progress;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER + 4096);

    Staging(Connection connection, Register register, Tally tally, Refusals.Report refusals, Runnable progress)
            throws SQLException {
        this.register = register;
        this.tally = tally;
        this.refusals = refusals;
        this.progress = progress;
        String columns = String.join(", ", register.columns());
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table staged on commit drop as select 0::bigint as line, false as is_place, "
                            + columns + " from " + register.table() + " with no data");
        }
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staged (line, is_place, " + columns + ") from stdin");
    }

    @Override
    public void take(Entry entry) throws IOException {
        write(entry.line(), false, entry.values());
        tally.rows++;
        tally.doubtful += entry.fits() ? 0 : 1;
        if (tally.rows % ROWS_BETWEEN_REPORTS == 0) {
            progress.run();
        }
    }

    @Override
    public void place(long line, String number, Place place) throws IOException {
        Object[] values = new Object[register.columns().size()];
        values[0] = number;
        values[register.columns().indexOf("latitude")] = place.latitude();
        values[register.columns().indexOf("longitude")] = place.longitude();
        write(line, true, Arrays.asList(values));
    }

    @Override
    public void refuse(long line, String number, LineCause cause) {
        tally.refused++;
        refusals.add(line, number, cause);
    }

    @Override
    public void skip() {
        tally.skipped++;
    }

    private void write(long line, boolean place, List<Object> values) throws IOException {
        text.append(line).append('\t').append(place);
        for (Object value : values) {
            text.append('\t').append(value == null ? "\\N" : escaped(value.toString()));
        }
        text.append('\n');
        if (text.length() > BUFFER) {
            send();
        }
    }

    private static String escaped(String value) {
        return value.indexOf('\\') < 0 ? value : value.replace("\\", "\\\\");
    }

    private void send() throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Everything was read: the table is complete. */
    void finish() throws IOException, SQLException {
        send();
        copy.endCopy();
        refusals.flush();
    }

    /** Gives the connection back to other statements, also when the file turned out to be wrong. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
            refusals.flush();
        }
    }
}
