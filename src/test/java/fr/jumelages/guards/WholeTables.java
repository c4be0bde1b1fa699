package fr.jumelages.guards;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which statements can only be answered by reading a whole table: PostgreSQL is asked to plan each without sequential scans,
 * so that one remains only where no index would do. How much is in the tables does not matter.
 */
public final class WholeTables {

    /** Read as a whole on purpose: one key, versions of models, and counters that are kept so that nothing is counted. */
    private static final Pattern SMALL =
            Pattern.compile("link_key|act_re_\\w+|\\w+_counter|satisfaction_total|facility_count");

    private static final Pattern READ = Pattern.compile("Seq Scan on (?:only )?(\\w+)");
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|\\?\\?|\\?");

    private final Map<String, String> reading = new TreeMap<>();
    private final Map<String, String> unexplained = new TreeMap<>();

    private WholeTables() {}

    /** Asked over a simple connection, because a plan for any parameters is asked for without parameters. */
    public static WholeTables readBy(Collection<String> statements, EmbeddedPostgres postgres) throws SQLException {
        WholeTables tables = new WholeTables();
        try (Connection connection = postgres.getDatabase("postgres", "postgres", Map.of("preferQueryMode", "simple"))
                        .getConnection();
                Statement session = connection.createStatement()) {
            connection.setAutoCommit(false);
            session.execute("set local enable_seqscan = off");
            for (String statement : statements) {
                tables.explain(statement, connection, session);
            }
            connection.rollback();
        }
        return tables;
    }

    /** By statement, the table that it has to read. */
    public Map<String, String> reading() {
        return reading;
    }

    /** By statement, why it has no plan. */
    public Map<String, String> unexplained() {
        return unexplained;
    }

    private void explain(String statement, Connection connection, Statement session) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (ResultSet plan = session.executeQuery("explain (generic_plan, costs off) " + numbered(statement))) {
            List<String> lines = new ArrayList<>();
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
            READ.matcher(String.join("\n", lines))
                    .results()
                    .map(scan -> scan.group(1))
                    .filter(table -> !SMALL.matcher(table).matches())
                    .forEach(table -> reading.put(statement, table));
        } catch (SQLException e) {
            unexplained.put(statement, e.getMessage());
            connection.rollback(before);
        }
    }

    private static String numbered(String statement) {
        AtomicInteger number = new AtomicInteger();
        return PARAMETER.matcher(statement).replaceAll(found -> switch (found.group()) {
            case "?" -> Matcher.quoteReplacement("$" + number.incrementAndGet());
            case "??" -> "?";
            default -> Matcher.quoteReplacement(found.group());
        });
    }
}
