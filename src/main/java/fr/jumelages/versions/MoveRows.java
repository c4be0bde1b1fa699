package fr.jumelages.versions;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of moves. */
@Repository
class MoveRows {

    private static final int SHOWN = 50;
    private static final String MOVE =
            "select m.*, a.name from version_move m left join account a on a.id = m.asked_by ";

    private final JdbcClient db;
    private final Clock clock;

    MoveRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** With every process that runs on another version of it. @param reason null for a rehearsal */
    void add(Version to, String reason, Person by) {
        db.sql("""
                        with move as (
                            insert into version_move (process, to_version, label, rehearsal, reason, asked_by, asked_at)
                            values (:process, :to, :label, :rehearsal, :reason, :by, :now) returning id)
                        insert into version_move_item (move_id, instance_id, reference, from_label, state)
                        select move.id, e.id_::uuid, e.business_key_, coalesce(d.version_tag_, d.version_::text), 'WAITING'
                        from move, act_re_procdef d join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
                        where d.key_ = :process and d.id_ <> :to""")
                .param("process", to.process())
                .param("to", to.id())
                .param("label", to.label())
                .param("rehearsal", reason == null)
                .param("reason", reason)
                .param("by", by.id().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    boolean isRunning(String process) {
        return db.sql("select exists (select 1 from version_move where process = ? and finished_at is null)")
                .param(process)
                .query(Boolean.class)
                .single();
    }

    Optional<Move> last(String process) {
        return db.sql(MOVE + "where m.process = ? order by m.id desc limit 1")
                .param(process)
                .query(this::move)
                .optional();
    }

    Optional<Move> waiting() {
        return db.sql(MOVE + "where m.finished_at is null order by m.id limit 1")
                .query(this::move)
                .optional();
    }

    /** @param from label of its version; @param tries in vain so far */
    record Item(UUID instance, String reference, String from, int tries) {}

    /** Nobody else takes it while the caller’s transaction lasts, which a node that froze or lost its line does not hold on to. */
    Optional<Item> next(long move) {
        db.sql("set local idle_in_transaction_session_timeout = '60s'").update();
        return db.sql("select * from version_move_item where move_id = ? and state = 'WAITING'"
                        + " order by instance_id limit 1 for update skip locked")
                .param(move)
                .query((row, number) -> new Item(
                        row.getObject("instance_id", UUID.class),
                        row.getString("reference"),
                        row.getString("from_label"),
                        row.getInt("tries")))
                .optional();
    }

    void settle(long move, UUID instance, String state, String reason, String step) {
        db.sql("update version_move_item set state = ?, reason = ?, step = ?"
                        + " where move_id = ? and instance_id = ? and state = 'WAITING'")
                .params(state, reason, step, move, instance)
                .update();
    }

    void triedInVain(long move, UUID instance) {
        db.sql("update version_move_item set tries = tries + 1 where move_id = ? and instance_id = ?")
                .params(move, instance)
                .update();
    }

    /** When nothing waits any more. @return whether this call was the one that ended it */
    boolean finish(long move) {
        return db.sql(
                                "update version_move set finished_at = :now where id = :id and finished_at is null and not exists ("
                                        + "select 1 from version_move_item where move_id = :id and state = 'WAITING')")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", move)
                        .update()
                == 1;
    }

    private Move move(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        int[] counts = counts(id);
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Move(
                id,
                row.getString("process"),
                row.getString("to_version"),
                row.getString("label"),
                row.getBoolean("rehearsal"),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[3] == 0 ? List.of() : staying(id));
    }

    private int[] counts(long move) {
        return db.sql("""
                        select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'MOVED'),
                               count(*) filter (where state = 'GONE'), count(*) filter (where state = 'STAYS')
                        from version_move_item where move_id = ?""")
                .param(move)
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)})
                .single();
    }

    private List<Move.Staying> staying(long move) {
        return db.sql(
                        "select i.reference, t.facility_name || coalesce(' × ' || t.school_name, '') as title, i.reason, i.step"
                                + " from version_move_item i left join twinning t on t.reference = i.reference"
                                + " where i.move_id = ? and i.state = 'STAYS' order by i.reference limit ?")
                .params(move, SHOWN)
                .query((row, number) -> new Move.Staying(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getString("step")))
                .list();
    }
}
