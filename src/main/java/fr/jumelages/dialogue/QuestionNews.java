package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.dialogue.QuestionFact.QuestionAnswered;
import fr.jumelages.dialogue.QuestionFact.QuestionAsked;
import fr.jumelages.dialogue.QuestionFact.QuestionWithdrawn;
import fr.jumelages.dialogue.QuestionProcess.Asked;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.tasklist.OpenWork;
import fr.jumelages.tasklist.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What became of a question, told to the process, the timeline and by letter. */
@Component
class QuestionNews {

    private final QuestionProcess process;
    private final OpenWork work;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    QuestionNews(
            QuestionProcess process, OpenWork work, Accounts accounts, Outbox outbox, ApplicationEventPublisher facts) {
        this.process = process;
        this.work = work;
        this.accounts = accounts;
        this.outbox = outbox;
        this.facts = facts;
    }

    void asked(Question question, Member asked, TwinningSummary twinning) {
        process.asked(about(question, twinning), asked.role(), asked.person().id());
        facts.publishEvent(new QuestionAsked(twinning.id(), question.doerName(), question.formId()));
        write(question.doer(), "dialogue.asked", step(question), twinning, question.askedByName(), question.words());
    }

    /** Who asked reads it at their step as long as that is open, then on the page of the project. */
    void answered(Question question, TwinningSummary twinning) {
        facts.publishEvent(new QuestionAnswered(twinning.id(), question.askedByName()));
        boolean open = work.find(twinning.id(), question.taskId()).isPresent();
        String path = open ? "/taches/" + question.taskId() : "/projets/" + twinning.reference();
        write(question.askedBy(), "dialogue.answered", path, twinning, question.answeredByName(), question.answer());
    }

    void withdrawn(Question question, TwinningSummary twinning) {
        process.withdrawn(about(question, twinning));
        facts.publishEvent(new QuestionWithdrawn(twinning.id()));
    }

    private void write(
            AccountId reader, String key, String path, TwinningSummary twinning, String other, String words) {
        outbox.enqueue(Letter.notice(accounts.get(reader).email(), key, path, twinning.title(), other)
                .quoting(words)
                .about(twinning.id().value()));
    }

    private String step(Question question) {
        return work.of(question.twinning()).stream()
                .filter(item -> question.id().value().equals(item.subject()))
                .map(WorkItem::taskId)
                .findFirst()
                .map(id -> "/taches/" + id)
                .orElse("/taches");
    }

    static Asked about(Question question, TwinningSummary twinning) {
        return new Asked(question.id(), twinning.id(), twinning.reference());
    }
}
