package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.shared.Departement;
import fr.jumelages.tasklist.DayNotes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Above everybody’s tasks on the day of a meeting: where to go. */
@Component
class TodaysMeetings implements DayNotes {

    /** Somewhere it is this day for so long before and after. */
    private static final Duration ANYWHERE = Duration.ofHours(38);

    private static final int MOST = 5;

    private final JdbcClient db;
    private final Clock clock;

    TodaysMeetings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param start in the facility’s zone */
    record Line(String reference, String title, int number, ZonedDateTime start) {}

    @Override
    public List<CasePanel.Content> of(Person person) {
        List<Line> today = around(person, clock.instant()).stream()
                .filter(line -> line.start()
                        .toLocalDate()
                        .equals(clock.instant().atZone(line.start().getZone()).toLocalDate()))
                .toList();
        return today.isEmpty() ? List.of() : List.of(new CasePanel.Content("meeting/day", "today", today));
    }

    private List<Line> around(Person person, Instant now) {
        return db.sql(
                        "select distinct t.reference, t.facility_name, t.school_name, t.departement, m.number, m.starts_at"
                                + " from member me join twinning t on t.id = me.twinning_id and t.status = 'LIVE'"
                                + " join meeting m on m.twinning_id = t.id and m.status = 'PLANNED'"
                                + " where me.account_id = ? and m.starts_at between ? and ? order by m.starts_at limit ?")
                .params(person.id().value(), utc(now.minus(ANYWHERE)), utc(now.plus(ANYWHERE)), MOST)
                .query((row, n) -> new Line(
                        row.getString("reference"),
                        title(row.getString("facility_name"), row.getString("school_name")),
                        row.getInt("number"),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(Departement.of(row.getString("departement"))
                                        .timeZone())))
                .list();
    }

    private static String title(String facility, String school) {
        return school == null ? facility : facility + " × " + school;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
