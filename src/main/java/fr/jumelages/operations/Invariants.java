package fr.jumelages.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for what should not be. Reads whole tables, so pages only show what a run found. One statement sees one moment:
 * projections are written with what they tell, so no difference can come from work that goes on meanwhile.
 */
@Component
@Transactional(readOnly = true, timeout = 600)
public class Invariants {

    private final JdbcClient db;

    Invariants(JdbcClient db) {
        this.db = db;
    }

    public List<Finding> all() {
        return Arrays.stream(Invariant.values())
                .flatMap(invariant -> of(invariant).stream())
                .toList();
    }

    public List<Finding> of(Invariant invariant) {
        return db.sql(statement(invariant))
                .query((row, number) ->
                        new Finding(invariant, row.getString("subject"), row.getString("detail"), row.getString("key")))
                .list();
    }

    private static String statement(Invariant invariant) {
        try {
            return new ClassPathResource(invariant.file()).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
