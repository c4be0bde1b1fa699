package fr.jumelages.directory;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other features know of a facility and schools want to know. Each note replaces the one before, so telling it
 * twice, or anew from the records, does no harm.
 */
@Service
@Transactional
public class FacilityStandings {

    private static final Duration NEW = Duration.ofDays(183);

    private final JdbcClient db;
    private final Clock clock;

    FacilityStandings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void noteAnswers(FacilityId facility, AnswerHabit habit) {
        Instant since = habit.waitingSince();
        db.sql("update facility set answered = ?, answer_days = ?, waiting_since = ? where id = ?")
                .param(habit.answered())
                .param(habit.medianDays())
                .param(since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param(facility.value())
                .update();
    }

    /** @param taken with a school and under way; @param held whether its search for a school is on hold */
    public void noteProjects(FacilityId facility, int taken, boolean held) {
        db.sql("update facility set taken = ?, held = ? where id = ? and (taken, held) is distinct from (?, ?)")
                .params(taken, held, facility.value(), taken, held)
                .update();
    }

    /** Other facilities may ask its director about twinnings until that day. */
    public void noteAmbassador(FacilityId facility, LocalDate until) {
        db.sql("update facility set ambassador_until = ? where id = ?")
                .params(until, facility.value())
                .update();
    }

    @Transactional(readOnly = true)
    public FacilityOutlook of(FacilityId facility) {
        return db.sql("""
                select f.*, p.description from facility f
                left join facility_photo p on p.facility_id = f.id and p.published where f.id = ?""")
                .param(facility.value())
                .query((row, n) -> outlook(row, clock.instant()))
                .optional()
                .orElseThrow(() -> new NotFound("facility " + facility));
    }

    /** The school year under way, by the calendar year in which it began. */
    public int schoolYear() {
        return SchoolYear.of(clock.instant());
    }

    private static FacilityOutlook outlook(ResultSet row, Instant now) throws SQLException {
        Integer within = habit(row).days();
        LocalDate ambassadorUntil = row.getObject("ambassador_until", LocalDate.class);
        Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
        return new FacilityOutlook(
                standing(row, now),
                within,
                within == null && published.isAfter(now.minus(NEW)),
                ambassadorUntil != null && !ambassadorUntil.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                row.getInt("capacity"),
                row.getObject("open_from", Integer.class),
                row.getString("description"));
    }

    static AnswerHabit habit(ResultSet row) throws SQLException {
        return new AnswerHabit(
                row.getInt("answered"), row.getObject("answer_days", Integer.class), instant(row, "waiting_since"));
    }

    static Standing standing(ResultSet row, Instant now) throws SQLException {
        return Standing.of(
                row.getBoolean("held"),
                row.getInt("taken"),
                row.getInt("capacity"),
                instant(row, "waiting_since"),
                now);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
