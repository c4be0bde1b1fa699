package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.SnoozeOffer.Choice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

    List<Choice> of(Reminded step) {
        Optional<LocalDate> escalation = outlook.escalation(step);
        return WORKING_DAYS.stream()
                .map(days -> new Choice(days, day(step, days)))
                .filter(choice ->
                        escalation.filter(day -> !choice.day().isBefore(day)).isEmpty())
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
