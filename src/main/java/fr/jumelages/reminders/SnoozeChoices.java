package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.SnoozeOffer.Choice;
import fr.jumelages.tasklist.SnoozeOffer.Offered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days to which a reminder can be put off: never to one on which others have been told already. */
@Component
class SnoozeChoices {

    private static final List<Integer> WORKING_DAYS = List.of(2, 5, 10);

    private final PolicyOutlook outlook;
    private final Clock clock;

    SnoozeChoices(PolicyOutlook outlook, Clock clock) {
        this.outlook = outlook;
        this.clock = clock;
    }

    Offered offered(Reminded step) {
        LocalDate escalation = outlook.escalation(step).orElse(null);
        return new Offered(step.quietUntil(), choices(step, escalation), escalation);
    }

    private List<Choice> choices(Reminded step, LocalDate escalation) {
        return WORKING_DAYS.stream()
                .map(days -> new Choice(days, day(step, days)))
                .filter(choice -> escalation == null || choice.day().isBefore(escalation))
                .toList();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private LocalDate day(Reminded step, int workingDays) {
        Departement place = Departement.of(step.place());
        Instant now = clock.instant();
        LocalDate today = now.atZone(place.timeZone()).toLocalDate();
        return Morning.next(place, step.role(), WorkingDays.plus(today, workingDays, place), now);
    }
}
