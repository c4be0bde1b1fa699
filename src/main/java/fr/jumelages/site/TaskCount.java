package fr.jumelages.site;

import fr.jumelages.accounts.Person;
import fr.jumelages.tasklist.Tasks;
import java.security.Principal;
import java.util.OptionalLong;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The open tasks of the signed-in person, as the task list counts them. */
@Component
class TaskCount implements HeaderCounter {

    private final Tasks tasks;

    TaskCount(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public OptionalLong openTasks(Principal someone) {
        return someone instanceof Authentication signedIn && signedIn.getPrincipal() instanceof Person person
                ? OptionalLong.of(tasks.countOpen(person))
                : OptionalLong.empty();
    }
}
