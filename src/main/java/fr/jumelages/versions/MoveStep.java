package fr.jumelages.versions;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.versions.ModelDesk.Obstacle;
import fr.jumelages.versions.MoveRows.Item;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One project of a move, in a transaction of its own: moved and marked, or neither. A rehearsal does the same and rolls it
 * back; what came of it is written afterwards, and doing it again would come to the same.
 */
@Component
class MoveStep {

    private static final int MOST_TRIES = 5;

    private final MoveRows rows;
    private final ModelDesk desk;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate apart;

    MoveStep(
            MoveRows rows,
            ModelDesk desk,
            Casefile casefile,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.desk = desk;
        this.casefile = casefile;
        this.facts = facts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What came of one item that is to be written in a transaction of its own; empty when it is written already. */
    private record Outcome(Item item, String state, String reason, String step) {}

    /** @return false when nothing waits any more, or somebody else has all that does */
    boolean one(Move move, String processName) {
        Item[] tried = new Item[1];
        try {
            Outcome outcome = apart.execute(status -> attempt(move, processName, tried, status));
            if (outcome != null) {
                apart.executeWithoutResult(status -> rows.settle(
                        move.id(), outcome.item().instance(), outcome.state(), outcome.reason(), outcome.step()));
            }
        } catch (RuntimeException failure) {
            if (tried[0] == null) {
                throw failure;
            }
            apart.executeWithoutResult(status -> failed(move, tried[0]));
        }
        return tried[0] != null;
    }

    private Outcome attempt(Move move, String processName, Item[] tried, TransactionStatus status) {
        Optional<Item> next = rows.next(move.id());
        if (next.isEmpty()) {
            return null;
        }
        tried[0] = next.get();
        Optional<Obstacle> obstacle = desk.move(next.get().instance(), move.toVersion());
        if (obstacle.isPresent() || move.rehearsal()) {
            status.setRollbackOnly();
            return outcome(next.get(), obstacle);
        }
        rows.settle(move.id(), next.get().instance(), "MOVED", null, null);
        tell(move, next.get(), processName);
        return null;
    }

    private void tell(Move move, Item item, String processName) {
        Optional.ofNullable(item.reference())
                .flatMap(casefile::byReference)
                .ifPresent(project -> facts.publishEvent(new VersionChanged(
                        project.id(), processName, item.from(), move.label(), move.reason(), move.askedBy())));
    }

    private static Outcome outcome(Item item, Optional<Obstacle> obstacle) {
        return obstacle.map(found ->
                        new Outcome(item, found.code().equals("gone") ? "GONE" : "STAYS", found.code(), found.step()))
                .orElse(new Outcome(item, "MOVED", null, null));
    }

    /** Somebody may have worked on it at the same moment; it is looked at again, but not for ever. */
    private void failed(Move move, Item item) {
        if (item.tries() + 1 >= MOST_TRIES) {
            rows.settle(move.id(), item.instance(), "STAYS", "busy", "");
        } else {
            rows.triedInVain(move.id(), item.instance());
        }
    }
}
