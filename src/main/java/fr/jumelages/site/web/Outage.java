package fr.jumelages.site.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that can't be reached from a failure of our own. */
final class Outage {

    private Outage() {}

    /** Whether the database was away: a connection exception (SQL state class 08), a shutdown (57P) or an empty pool. */
    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
