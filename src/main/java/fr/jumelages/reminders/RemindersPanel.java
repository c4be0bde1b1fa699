package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a case: that its reminders are paused, and for who steers them the way to it. */
@Component
class RemindersPanel implements CasePanel {

    private final ReminderPauses pauses;
    private final ReminderSteering steering;

    RemindersPanel(ReminderPauses pauses, ReminderSteering steering) {
        this.pauses = pauses;
        this.steering = steering;
    }

    /** @param pause null when reminders go as usual; @param steers whether the reader may look ahead and change them */
    public record Shown(String reference, ReminderPauses.Pause pause, boolean steers) {}

    @Override
    public Optional<Content> of(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        if (twinning.status() != TwinningStatus.LIVE) {
            return Optional.empty();
        }
        boolean steers = reading.isOfCoordinator()
                || reading.reader().has(Role.DIRECTOR) && steering.directs(twinning, reading.reader());
        ReminderPauses.Pause pause = pauses.of(twinning.id()).orElse(null);
        return steers || pause != null
                ? Optional.of(
                        new Content("reminders/panel", "reminders", new Shown(twinning.reference(), pause, steers)))
                : Optional.empty();
    }
}
