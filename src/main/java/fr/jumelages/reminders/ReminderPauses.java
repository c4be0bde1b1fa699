package fr.jumelages.reminders;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.reminders.SteeringFact.RemindersPaused;
import fr.jumelages.reminders.SteeringFact.RemindersResumed;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders of one project wait until a day; its steps and their dates go on. Callers check who may. */
@Service
@Transactional
public class ReminderPauses {

    /** Who needs longer puts the project itself on hold. */
    private static final int MOST_DAYS = 60;

    private static final int LONGEST = 300;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient db;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReminderPauses(JdbcClient db, ApplicationEventPublisher facts, Clock clock) {
        this.db = db;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param until the day on which reminders go on again */
    public record Pause(LocalDate until, String reason) {}

    /** Empty when reminders go as usual. */
    @Transactional(readOnly = true)
    public Optional<Pause> of(TwinningId twinning) {
        return db.sql("select reminders_paused_until, reminders_pause_reason from twinning"
                        + " where id = ? and reminders_paused_until > ?")
                .params(twinning.value(), today())
                .query((row, number) -> new Pause(row.getObject(1, LocalDate.class), row.getString(2)))
                .optional();
    }

    /** @throws Refusal {@code reminders.pauseDay}, {@code reminders.pauseReason} */
    public void pause(TwinningId twinning, LocalDate until, String reason) {
        String words = reason == null ? "" : reason.strip();
        boolean soon = until != null && until.isAfter(today()) && !until.isAfter(today().plusDays(MOST_DAYS));
        if (!soon) {
            throw new Refusal("reminders.pauseDay", MOST_DAYS);
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("reminders.pauseReason", LONGEST);
        }
        set(twinning, until, words);
        facts.publishEvent(new RemindersPaused(twinning, until, words));
    }

    /** Does nothing when they are not paused. */
    public void resume(TwinningId twinning) {
        if (of(twinning).isPresent()) {
            set(twinning, null, null);
            facts.publishEvent(new RemindersResumed(twinning));
        }
    }

    private void set(TwinningId twinning, LocalDate until, String reason) {
        db.sql("update twinning set reminders_paused_until = :until, reminders_pause_reason = :reason where id = :id")
                .param("until", until, java.sql.Types.DATE)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("id", twinning.value())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
