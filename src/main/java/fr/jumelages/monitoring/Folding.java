package fr.jumelages.monitoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the rows that a counter’s trigger appends; two nodes that did it at the same moment would only wait for each other. */
@Component
class Folding {

    /** Of locks for this use; the second half of a lock’s number is the counter’s own. */
    private static final int LOCKS = 0x6A756D;

    private final JdbcClient db;

    Folding(JdbcClient db) {
        this.db = db;
    }

    /**
     * Nobody else folds until the caller’s transaction ends: rows that are folded while all are counted anew would stand
     * there twice.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String counter) {
        db.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, counter)
                .query((row, number) -> number)
                .list();
    }

    /** One node at a time; the others go on. @param counter table for which a function {@code fold_<counter>()} is there */
    @Transactional
    public void fold(String counter) {
        boolean ours = db.sql("select pg_try_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, counter)
                .query(Boolean.class)
                .single();
        if (ours) {
            db.sql("select fold_" + counter + "()")
                    .query((row, number) -> number)
                    .list();
        }
    }
}
