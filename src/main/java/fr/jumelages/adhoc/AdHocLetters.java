package fr.jumelages.adhoc;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.tasklist.OpenWork;
import fr.jumelages.tasklist.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The doer reads what is asked of them and that it is not needed any more, who asked reads what became of it. Nobody writes to themselves. */
@Component
class AdHocLetters {

    private final Accounts accounts;
    private final OpenWork work;
    private final Outbox outbox;

    AdHocLetters(Accounts accounts, OpenWork work, Outbox outbox) {
        this.accounts = accounts;
        this.work = work;
        this.outbox = outbox;
    }

    @EventListener
    void asked(AdHocNews.Asked news) {
        AdHocTask task = news.task();
        if (!task.doer().equals(task.givenBy())) {
            send(news, task.doer(), "adhoc.asked", step(task), task.givenByName(), task.purpose());
        }
    }

    @EventListener
    void notNeeded(AdHocNews.NotNeeded news) {
        send(news, news.task().doer(), "adhoc.notNeeded", project(news), news.by(), null);
    }

    @EventListener
    void closed(AdHocNews.Closed news) {
        AdHocTask task = news.task();
        if (!task.doer().equals(task.givenBy())) {
            String key = task.outcome() == AdHocTask.Outcome.DONE ? "adhoc.done" : "adhoc.declined";
            send(news, task.givenBy(), key, project(news), task.endedByName(), task.word());
        }
    }

    private void send(AdHocNews news, AccountId reader, String key, String path, String other, String words) {
        outbox.enqueue(Letter.notice(
                        accounts.get(reader).email(),
                        key,
                        path,
                        news.twinning().title(),
                        news.task().title(),
                        other)
                .quoting(words)
                .about(news.twinning().id().value()));
    }

    private String step(AdHocTask task) {
        return work.of(task.twinning()).stream()
                .filter(item -> task.id().value().equals(item.subject()))
                .map(WorkItem::taskId)
                .findFirst()
                .map(id -> "/taches/" + id)
                .orElse("/taches");
    }

    private static String project(AdHocNews news) {
        return "/projets/" + news.twinning().reference();
    }
}
