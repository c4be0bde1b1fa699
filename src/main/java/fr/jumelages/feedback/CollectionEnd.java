package fr.jumelages.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When questionnaires stop by themselves: in the hour in which the process’s timer rings, eight in the morning in Paris. */
@Component
class CollectionEnd {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final int days;
    private final int lateDays;
    private final Clock clock;

    CollectionEnd(
            @Value("${app.deadlines.collection-days}") int days,
            @Value("${app.deadlines.late-answers-days}") int lateDays,
            Clock clock) {
        this.days = days;
        this.lateDays = lateDays;
        this.clock = clock;
    }

    Instant openedNow() {
        return in(days);
    }

    Instant ofLateAnswers() {
        return in(lateDays);
    }

    private Instant in(int moreDays) {
        return LocalDate.now(clock.withZone(PARIS))
                .plusDays(moreDays)
                .atTime(MORNING)
                .atZone(PARIS)
                .toInstant();
    }
}
