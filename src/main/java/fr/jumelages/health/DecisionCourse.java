package fr.jumelages.health;

import fr.jumelages.meeting.SuspendableMeetings.Touched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries decisions page by page, each page in a transaction of its own. Whoever decided sees the first pages done; the
 * others follow within a minute or two, also when the node died that began.
 */
@Component
class DecisionCourse {

    private static final int PAGES_AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(DecisionCourse.class);

    private final PendingDecisions pending;
    private final DecisionPages pages;

    DecisionCourse(PendingDecisions pending, DecisionPages pages) {
        this.pending = pending;
        this.pages = pages;
    }

    /** @return what the first pages reached: all there is for a facility */
    List<Touched> begin(UUID suspension) {
        List<Touched> reached = new ArrayList<>();
        try {
            Optional<List<Touched>> page = pages.next(suspension);
            for (int done = 1; page.isPresent(); done++) {
                reached.addAll(page.get());
                page = done < PAGES_AT_ONCE ? pages.next(suspension) : Optional.empty();
            }
        } catch (ConcurrencyFailureException meanwhile) {
            LOG.info("A meeting moved meanwhile; suspension {} goes on later", suspension);
        }
        return reached;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void goOn() {
        pending.all().forEach(this::finish);
    }

    /** One that fails is tried again the next time, and holds up no other. */
    private void finish(UUID suspension) {
        try {
            while (pages.next(suspension).isPresent()) {
                LOG.debug("A page of suspension {} is done", suspension);
            }
        } catch (RuntimeException fault) {
            LOG.warn("Suspension {} could not be carried on", suspension, fault);
        }
    }
}
