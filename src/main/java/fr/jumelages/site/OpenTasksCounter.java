package fr.jumelages.site;

import fr.jumelages.accounts.Person;
import fr.jumelages.tasklist.Tasks;
import java.security.Principal;
import java.util.OptionalLong;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

@Component
class OpenTasksCounter implements HeaderCounter {

    private final Tasks tasks;

    OpenTasksCounter(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public OptionalLong openTasks(Principal principal) {
        return principal instanceof Authentication signedIn && signedIn.getPrincipal() instanceof Person person
                ? OptionalLong.of(tasks.countOpen(person))
                : OptionalLong.empty();
    }
}
