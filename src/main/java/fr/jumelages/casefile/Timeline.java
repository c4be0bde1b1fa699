package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Everything that happened to a case. Filled from facts, in the transaction of the fact: no fact, no line; no line lost. */
@Component
public class Timeline {

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Clock clock;

    Timeline(JdbcClient db, JdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    @EventListener
    void record(TimelineFact fact) {
        recordAll(List.of(fact));
    }

    /** Many lines at once, for what happens to many cases in one transaction. */
    public void recordAll(List<? extends TimelineFact> facts) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String acted = Submissions.actedFor().map(Absentee::name).orElse(null);
        Optional<AccountId> here = actor().map(Person::id);
        batches.batchUpdate(
                "insert into timeline_entry (twinning_id, at, kind, args, actor_id, actor_name, instead_of_name)"
                        + " select f.twinning, f.at, ?, to_jsonb(?::text[]), f.actor, (select name from account where id = f.actor),"
                        + " coalesce(?, acts_for(f.actor, f.twinning, f.at))"
                        + " from (values (?::uuid, ?::timestamptz, ?::uuid)) f (twinning, at, actor)",
                facts.stream()
                        .map(fact -> new Object[] {
                            fact.kind(),
                            fact.args().toArray(String[]::new),
                            acted,
                            fact.twinning().value(),
                            now,
                            Optional.ofNullable(fact.askedBy())
                                    .or(() -> here)
                                    .map(AccountId::value)
                                    .orElse(null)
                        })
                        .toList());
    }

    /** Newest first, at most 200. */
    public List<TimelineEntry> of(TwinningId twinning) {
        return db.sql(
                        "select at, kind, array(select jsonb_array_elements_text(args)) as args, actor_name, instead_of_name"
                                + " from timeline_entry where twinning_id = ? order by id desc limit 200")
                .param(twinning.value())
                .query((row, n) -> entry(row))
                .list();
    }

    static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("actor_name"),
                row.getString("instead_of_name"));
    }

    private static Optional<Person> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }
}
