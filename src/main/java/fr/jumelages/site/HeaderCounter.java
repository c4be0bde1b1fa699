package fr.jumelages.site;

import java.security.Principal;
import java.util.OptionalLong;

/** How many open tasks the header shows for the signed-in person; one indexed read, since it runs on every page. */
@FunctionalInterface
public interface HeaderCounter {

    /** @return empty when this person has no task list */
    OptionalLong openTasks(Principal person);
}
