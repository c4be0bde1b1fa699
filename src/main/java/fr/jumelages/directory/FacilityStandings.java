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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /** One statement for all; a facility of which nothing has changed is not written. */
    public void noteAnswers(Map<FacilityId, AnswerHabit> habits) {
        var each = List.copyOf(habits.entrySet());
        db.sql("""
                update facility f set answered = h.answered, answer_days = h.days, waiting_since = h.since
                from unnest(:ids, :answered, :days, :since::timestamptz[]) as h (id, answered, days, since)
                where f.id = h.id and (f.answered, f.answer_days, f.waiting_since)
                    is distinct from (h.answered, h.days, h.since)""")
                .param("ids", column(each, UUID[]::new, habit -> habit.getKey().value()))
                .param(
                        "answered",
                        column(each, Integer[]::new, habit -> habit.getValue().answered()))
                .param(
                        "days",
                        column(each, Integer[]::new, habit -> habit.getValue().medianDays()))
                .param(
                        "since",
                        column(
                                each,
                                String[]::new,
                                habit -> iso(habit.getValue().waitingSince())))
                .update();
    }

    /** @param taken with a school and under way; @param held whether its search for a school is on hold */
    public void noteProjects(FacilityId facility, int taken, boolean held) {
        db.sql("update facility set taken = ?, held = ? where id = ? and (taken, held) is distinct from (?, ?)")
                .params(taken, held, facility.value(), taken, held)
                .update();
    }

    /** Other facilities may ask its director about twinnings until that day. @param until null when they may not, or no longer */
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

    private static String iso(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static <T> T[] column(
            List<Map.Entry<FacilityId, AnswerHabit>> habits,
            IntFunction<T[]> array,
            Function<Map.Entry<FacilityId, AnswerHabit>, T> value) {
        return habits.stream().map(value).toArray(array);
    }
}
