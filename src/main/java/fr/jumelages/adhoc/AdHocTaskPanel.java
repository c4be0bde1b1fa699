package fr.jumelages.adhoc;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the page of a case: what was asked beside the model’s steps, and the way to ask for something. */
@Component
class AdHocTaskPanel implements CasePanel {

    private static final int SHOWN = 20;

    private final AdHocTaskRows rows;

    AdHocTaskPanel(AdHocTaskRows rows) {
        this.rows = rows;
    }

    /** @param withdrawable of the open ones, by this reader; @param asks whether the reader may ask for more */
    public record Shown(String reference, List<AdHocTask> tasks, List<UUID> withdrawable, boolean asks) {

        public List<AdHocTask> open() {
            return tasks.stream().filter(AdHocTask::isOpen).toList();
        }

        public List<AdHocTask> over() {
            return tasks.stream().filter(task -> !task.isOpen()).toList();
        }
    }

    @Override
    public Optional<Content> of(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        List<AdHocTask> tasks = rows.of(twinning.id(), SHOWN);
        boolean live = twinning.status() == TwinningStatus.LIVE;
        boolean asks = live && AdHocRights.asks(reading.roles());
        List<UUID> withdrawable = tasks.stream()
                .filter(task -> live && AdHocRights.mayWithdraw(task, twinning, reading.reader()))
                .map(task -> task.id().value())
                .toList();
        return tasks.isEmpty() && !asks
                ? Optional.empty()
                : Optional.of(new Content(
                        "adhoc/panel", "tasks", new Shown(twinning.reference(), tasks, withdrawable, asks)));
    }
}
