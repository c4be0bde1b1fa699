package fr.jumelages.directory.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lines that were not taken, kept for the report; of very many the first {@value #MOST}. */
@Component
class Refusals {

    static final int MOST = 10_000;
    private static final int BATCH = 500;

    private final JdbcTemplate db;
    private final Apart apart;

    Refusals(JdbcTemplate db, Apart apart) {
        this.db = db;
        this.apart = apart;
    }

    /** A line of the report. */
    record Refused(long line, String number, LineCause cause) {}

    /** Starts the report of an import anew. */
    Report report(long id) {
        apart.run(() -> db.update("delete from registry_refusal where import_id = ?", id));
        return new Report(id);
    }

    void each(long id, int most, Consumer<Refused> reader) {
        db.query(
                "select line, number, cause from registry_refusal where import_id = ? order by line limit ?",
                row -> {
                    reader.accept(new Refused(
                            row.getLong("line"), row.getString("number"), LineCause.valueOf(row.getString("cause"))));
                },
                id,
                Math.min(most, MOST));
    }

    /** Writes in batches; {@link #flush} writes the rest. */
    class Report {
        private final long id;
        private final List<Object[]> waiting = new ArrayList<>();
        private int kept;

        private Report(long id) {
            this.id = id;
        }

        void add(long line, String number, LineCause cause) {
            if (kept++ < MOST) {
                String shown = Wording.plain(number);
                waiting.add(new Object[] {id, line, shown.substring(0, Math.min(60, shown.length())), cause.name()});
            }
            if (waiting.size() >= BATCH) {
                flush();
            }
        }

        void flush() {
            apart.run(() -> db.batchUpdate(
                    "insert into registry_refusal (import_id, line, number, cause) values (?, ?, ?, ?)", waiting));
            waiting.clear();
        }
    }
}
