package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.reminders.Digest.Line;
import fr.jumelages.reminders.Digest.Reader;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that wait for their reader’s morning. */
@Component
class WaitingLines {

    /** Taking a reader takes all that waits for them, from wherever; nobody is taken twice on one day. */
    private static final String TAKE = """
            with morning as (
                select * from unnest(:places::text[], :schools::boolean[], :days::date[]) as m (place, school, today)
            ), reader as (
                select distinct on (r.account_id) r.account_id, m.place, m.today
                from reminder r join morning m on m.place = r.place and m.school = (r.role = 'TEACHER')
                where r.sent_on is null and r.account_id > :after and not exists (
                    select 1 from reminder earlier where earlier.account_id = r.account_id and earlier.sent_on = m.today)
                order by r.account_id limit :readers
            ), line as (
                update reminder r set sent_on = reader.today from reader
                where r.account_id = reader.account_id and r.sent_on is null
                returning r.*, reader.place as here
            )
            select line.*, w.task_id is not null and t.id is not null and a.id is not null as told, w.form_id, step_words(w.form_id, w.subject_id) as words, w.role as doer, w.due_at, t.reference, t.facility_name, t.school_name,
                   a.email, a.name, a.locale, away.name as away
            from line
            left join work_item w on w.task_id = line.task_id and w.status = 'OPEN'
            left join twinning t on t.id = line.twinning_id and t.status = 'LIVE'
            left join account a on a.id = line.account_id and a.status = 'ACTIVE'
            left join account away on away.id = line.instead_of
            order by line.account_id, line.escalated, w.due_at, w.task_id""";

    private final JdbcClient db;

    WaitingLines(JdbcClient db) {
        this.db = db;
    }

    /** What was done, ended, paused or unsubscribed from since it was collected is not told. */
    void forgetOvertaken(LocalDate today) {
        db.sql("""
                delete from reminder r where sent_on is null and not exists (
                    select 1 from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                        and (t.reminders_paused_until is null or t.reminders_paused_until <= ?)
                    join account a on a.id = r.account_id and a.status = 'ACTIVE'
                    where w.task_id = r.task_id and w.status = 'OPEN' and wants_reminders(r.account_id, r.escalated))""").param(today).update();
    }

    /** What there is to tell. @param last whose lines were taken, told or overtaken meanwhile; null when none are left */
    record Page(List<Digest> digests, AccountId last) {}

    /**
     * The lines of the readers that come after one, in their order. Marks the lines as sent: they are, if and only if
     * the caller’s transaction commits. A page can be nobody’s: what was done since it was collected is not told.
     */
    Page take(List<Morning> mornings, AccountId after, int readers) {
        var taken = new Taken();
        db.sql(TAKE)
                .param(
                        "places",
                        mornings.stream().map(morning -> morning.place().code()).toArray(String[]::new))
                .param("schools", mornings.stream().map(Morning::school).toArray(Boolean[]::new))
                .param(
                        "days",
                        mornings.stream()
                                .map(morning -> Date.valueOf(morning.day()))
                                .toArray(Date[]::new))
                .param("after", after.value())
                .param("readers", readers)
                .query(taken::add);
        return taken.page();
    }

    /** Rows in the order of their readers. */
    private static final class Taken {

        private final Map<UUID, Digest> digests = new LinkedHashMap<>();
        private AccountId last;

        void add(ResultSet row) throws SQLException {
            UUID reader = row.getObject("account_id", UUID.class);
            last = new AccountId(reader);
            if (row.getBoolean("told")) {
                digests.computeIfAbsent(reader, account -> empty(row)).lines().add(line(row));
            }
        }

        Page page() {
            return new Page(List.copyOf(digests.values()), last);
        }
    }

    private static Digest empty(ResultSet row) {
        try {
            Reader reader = new Reader(
                    new AccountId(row.getObject("account_id", UUID.class)),
                    new EmailAddress(row.getString("email")),
                    row.getString("name"),
                    Locale.forLanguageTag(row.getString("locale")),
                    Departement.of(row.getString("here")).timeZone());
            return new Digest(reader, row.getObject("sent_on", LocalDate.class), new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        String school = row.getString("school_name");
        return new Line(
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                row.getString("task_id"),
                row.getString("form_id"),
                row.getString("words"),
                row.getString("doer"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Tone.valueOf(row.getString("tone")),
                row.getBoolean("escalated"),
                row.getString("away"));
    }
}
