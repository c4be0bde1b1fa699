package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wrote in their own words, for the referent to read before anybody else does. */
@Component
class Verbatims {

    private final JdbcClient db;

    Verbatims(JdbcClient db) {
        this.db = db;
    }

    /** A sentence that is still there stays as the referent decided; a new one is added as it stands. */
    void replace(TwinningId twinning, List<Verbatim> verbatims) {
        var decided =
                of(twinning).stream().collect(Collectors.toMap(Verbatim::words, Verbatim::hidden, Boolean::logicalOr));
        db.sql("delete from verbatim where twinning_id = ?")
                .param(twinning.value())
                .update();
        verbatims.forEach(verbatim -> db.sql(
                        "insert into verbatim (id, twinning_id, audience, words, hidden) values (?, ?, ?, ?, ?)")
                .param(verbatim.id())
                .param(twinning.value())
                .param(verbatim.audience() == null ? null : verbatim.audience().name())
                .param(verbatim.words())
                .param(decided.getOrDefault(verbatim.words(), verbatim.hidden()))
                .update());
    }

    void hide(TwinningId twinning, Collection<UUID> hidden) {
        db.sql("update verbatim set hidden = id = any(?) where twinning_id = ?")
                .param(hidden.toArray(UUID[]::new))
                .param(twinning.value())
                .update();
    }

    /** By audience, those of unnamed audiences last; within one in no order that tells who wrote when. */
    List<Verbatim> of(TwinningId twinning) {
        return db.sql(
                        "select id, audience, words, hidden from verbatim where twinning_id = ?"
                                + " order by array_position(array['RESIDENTS','PUPILS','STAFF','TEACHERS','FAMILIES'], audience), id")
                .param(twinning.value())
                .query((row, n) -> new Verbatim(
                        row.getObject(1, UUID.class),
                        row.getString(2) == null ? null : Audience.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4)))
                .list();
    }
}
