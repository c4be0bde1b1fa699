package fr.jumelages.local;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.tasklist.AlreadyDone;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/** The people of a story do what stands on their task lists, through the same door as everybody. */
@Component
@Profile("local")
class DemoRound {

    private final Tasks tasks;
    private final DemoAnswers answers;
    private final Casefile casefile;
    private final DemoCast cast;

    DemoRound(Tasks tasks, DemoAnswers answers, Casefile casefile, DemoCast cast) {
        this.tasks = tasks;
        this.answers = answers;
        this.casefile = casefile;
        this.cast = cast;
    }

    /** @return whether there was anything to do */
    boolean answerAll(TwinningSummary twinning, DemoStory story) {
        List<WorkItem> open = tasks.openOf(twinning.id());
        open.forEach(item -> answer(item, personFor(item, twinning), story));
        return !open.isEmpty();
    }

    boolean hasOpen(TwinningSummary twinning) {
        return !tasks.openOf(twinning.id()).isEmpty();
    }

    boolean isOver(TwinningSummary twinning) {
        return twinning.status() != TwinningStatus.LIVE;
    }

    void as(Person person, Runnable deed) {
        SecurityContextHolder.getContext().setAuthentication(new PreAuthenticatedAuthenticationToken(person, null));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void answer(WorkItem item, Person person, DemoStory story) {
        as(person, () -> {
            Tasks.Opened task = tasks.open(item.taskId(), person);
            try {
                Tasks.Answered outcome = tasks.answer(item.taskId(), person, answers.to(task, story.words()));
                if (!outcome.isValid()) {
                    throw new IllegalStateException(item.formId() + " refuses the demo’s answer: " + outcome.errors());
                }
            } catch (AlreadyDone ended) {
                // another answer of this round moved the process past it
            }
        });
    }

    private Person personFor(WorkItem item, TwinningSummary twinning) {
        if (item.role() == Role.COORDINATOR) {
            return cast.coordinator();
        }
        return casefile.members(twinning.id()).stream()
                .filter(member -> member.role() == item.role())
                .map(Member::person)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + item.role() + " of " + twinning.title()));
    }
}
