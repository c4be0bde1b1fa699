package fr.jumelages.adhoc;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel;
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
    private final AdHocRights rights;

    AdHocTaskPanel(AdHocTaskRows rows, AdHocRights rights) {
        this.rows = rows;
        this.rights = rights;
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
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        List<AdHocTask> tasks = rows.of(twinning.id(), SHOWN);
        boolean live = twinning.status() == TwinningStatus.LIVE;
        boolean asks = live && rights.mayAsk(twinning, reader);
        List<UUID> withdrawable = tasks.stream()
                .filter(task -> live && rights.mayWithdraw(task, twinning, reader))
                .map(task -> task.id().value())
                .toList();
        return tasks.isEmpty() && !asks
                ? Optional.empty()
                : Optional.of(new Content(
                        "adhoc/panel", "tasks", new Shown(twinning.reference(), tasks, withdrawable, asks)));
    }
}
