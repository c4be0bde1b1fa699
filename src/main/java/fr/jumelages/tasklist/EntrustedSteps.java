package fr.jumelages.tasklist;

import fr.jumelages.casefile.CaseFact.MemberReplaced;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Steps that are one person’s: the person reads about it, and whoever takes their place gets them. */
@Component
class EntrustedSteps {

    private final WorkItems items;
    private final TaskEngine engine;
    private final Outbox outbox;

    EntrustedSteps(WorkItems items, TaskEngine engine, Outbox outbox) {
        this.items = items;
        this.engine = engine;
        this.outbox = outbox;
    }

    @EventListener
    void entrusted(StepEntrusted fact) {
        WorkItem item = fact.item();
        outbox.enqueue(Letter.notice(
                        fact.doer().email(),
                        fact.by() == null ? "stepGiven" : "stepHandedOver",
                        "/taches/" + item.taskId(),
                        item.title(),
                        item.reference(),
                        item.words() == null ? InWords.of(item.nameKey()) : item.words(),
                        fact.by() == null ? "" : fact.by().name())
                .about(item.twinning().value())
                .quoting(fact.reason()));
    }

    @EventListener
    void replaced(MemberReplaced fact) {
        items.entrusted(fact.twinning(), fact.leaver()).forEach(taskId -> engine.give(taskId, fact.newcomer()));
    }
}
