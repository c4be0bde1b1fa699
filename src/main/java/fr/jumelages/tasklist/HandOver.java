package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Member;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.StepFact.StepHandedOver;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody hands a step of theirs to a colleague who has the same role in the project. Its reminders go on where they
 * are: a step that wanders between colleagues is no less late.
 */
@Service
@Transactional
public class HandOver {

    private final Tasks tasks;
    private final OpenStepChange change;
    private final ApplicationEventPublisher facts;

    HandOver(Tasks tasks, OpenStepChange change, ApplicationEventPublisher facts) {
        this.tasks = tasks;
        this.change = change;
        this.facts = facts;
    }

    /** Whom the step’s reader can ask: members in its role who are not away. */
    public static List<Person> colleagues(WorkItem item, List<Member> members) {
        return members.stream()
                .filter(member -> member.role() == item.role() && member.standIn() == null)
                .map(Member::person)
                .filter(person -> !person.id().equals(item.reminded().reader()))
                .toList();
    }

    /**
     * @param words for the colleague alone; may be empty
     * @return the colleague
     * @throws Refusal {@code step.notTheirs} when that is nobody to ask, {@code step.alreadyDone}
     */
    public Person to(String taskId, AccountId colleague, String words, Person person) {
        WorkItem item = tasks.find(taskId, person);
        if (person.id().equals(colleague)) {
            throw new Refusal("step.notTheirs");
        }
        Person receiver = change.give(item.twinning(), taskId, colleague);
        facts.publishEvent(new StepHandedOver(item.twinning(), item.formId(), receiver.name()));
        facts.publishEvent(new StepEntrusted(item, receiver, words, person));
        return receiver;
    }
}
