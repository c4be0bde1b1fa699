package fr.jumelages.meeting;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All meetings of a person’s projects at one secret address, for calendars that read by themselves. Whoever knows the
 * address reads it: it is told once, can be changed at any time, and only its hash is kept.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final JdbcClient db;
    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final CalendarFiles files;
    private final Clock clock;

    CalendarFeeds(JdbcClient db, Meetings meetings, MeetingCalendar calendar, CalendarFiles files, Clock clock) {
        this.db = db;
        this.meetings = meetings;
        this.calendar = calendar;
        this.files = files;
        this.clock = clock;
    }

    /** What a calendar reads. @param version the same as long as the meetings are */
    public record Feed(String version, byte[] content) {}

    /** The address that was valid before is not any more. */
    public SecretToken renew(AccountId person) {
        SecretToken token = SecretToken.random();
        db.sql("insert into calendar_feed (account_id, token_hash, since) values (?, ?, ?) on conflict (account_id)"
                        + " do update set token_hash = excluded.token_hash, since = excluded.since")
                .params(person.value(), token.hash(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
        return token;
    }

    public void revoke(AccountId person) {
        db.sql("delete from calendar_feed where account_id = ?")
                .param(person.value())
                .update();
    }

    /** Since when the present address is valid; empty without one. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(AccountId person) {
        return db.sql("select since from calendar_feed where account_id = ?")
                .param(person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whose calendar asks. @throws NotFound when the address is nobody’s, or no longer */
    @Transactional(readOnly = true)
    public AccountId owner(SecretToken token) {
        return db.sql("select f.account_id from calendar_feed f join account a on a.id = f.account_id"
                        + " where f.token_hash = ? and a.status = 'ACTIVE'")
                .param(token.hash())
                .query(UUID.class)
                .optional()
                .map(AccountId::new)
                .orElseThrow(() -> new NotFound("calendar feed"));
    }

    /** The meetings of a person’s live projects, those on hold too; cancelled ones are gone. */
    @Transactional(readOnly = true)
    public Feed of(AccountId person, Locale locale) {
        List<CalendarEntry> entries = projects(person.value()).stream()
                .flatMap(project -> meetings.of(project).stream())
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .map(meeting -> calendar.entry(meeting, locale))
                .toList();
        return new Feed(version(entries), files.published(entries));
    }

    private List<TwinningId> projects(UUID person) {
        return db
                .sql("select distinct t.id from member m join twinning t on t.id = m.twinning_id"
                        + " where m.account_id = ? and t.status in ('LIVE', 'ON_HOLD') order by t.id")
                .param(person)
                .query(UUID.class)
                .stream()
                .map(TwinningId::new)
                .toList();
    }

    private static String version(List<CalendarEntry> entries) {
        return UUID.nameUUIDFromBytes(entries.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
