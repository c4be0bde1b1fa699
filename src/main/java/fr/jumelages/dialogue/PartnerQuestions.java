package fr.jumelages.dialogue;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the other side something from a step. The step is the asker’s; anybody else’s is {@link NotFound}. */
@Service
@Transactional
public class PartnerQuestions {

    private final Tasks tasks;
    private final Partners partners;
    private final Casefile casefile;
    private final QuestionRows rows;
    private final QuestionNews news;

    PartnerQuestions(Tasks tasks, Partners partners, Casefile casefile, QuestionRows rows, QuestionNews news) {
        this.tasks = tasks;
        this.partners = partners;
        this.casefile = casefile;
        this.rows = rows;
        this.news = news;
    }

    /** A step as the page for asking needs it. */
    public record Asking(WorkItem item, List<Member> partners) {}

    @Transactional(readOnly = true)
    public Asking asking(String taskId, Person person) {
        WorkItem item = tasks.find(taskId, person);
        return new Asking(item, partners.of(item.twinning(), item.role()));
    }

    /** @throws Refusal {@code step.alreadyDone}, {@code twinning.notLive}, {@code dialogue.notPartner} */
    public QuestionId ask(String taskId, NewQuestion question, Person by) {
        Asking from = asking(taskId, by);
        if (!from.item().isOpen()) {
            throw new Refusal("step.alreadyDone");
        }
        TwinningSummary twinning = live(from.item());
        Member asked = from.partners().stream()
                .filter(member ->
                        member.role() == question.role() && member.person().id().equals(question.doer()))
                .findFirst()
                .orElseThrow(() -> new Refusal("dialogue.notPartner"));
        Question added = rows.add(from.item(), question, asked, by);
        news.asked(added, asked, twinning);
        return added.id();
    }

    /** By who asked it, from the step. @throws Refusal {@code step.alreadyDone} when it was answered meanwhile */
    public void withdraw(String taskId, QuestionId id, Person by) {
        WorkItem item = tasks.find(taskId, by);
        Question question = rows.find(id)
                .filter(found -> found.taskId().equals(taskId) && found.wasAskedBy(by))
                .orElseThrow(() -> new NotFound("question " + id.value()));
        TwinningSummary twinning = live(item);
        rows.withdraw(question.id()).orElseThrow(() -> new Refusal("step.alreadyDone"));
        news.withdrawn(question, twinning);
    }

    private TwinningSummary live(WorkItem item) {
        TwinningSummary twinning = casefile.get(item.twinning());
        if (twinning.status() != TwinningStatus.LIVE) {
            throw new Refusal("twinning.notLive", twinning.reference());
        }
        return twinning;
    }
}
