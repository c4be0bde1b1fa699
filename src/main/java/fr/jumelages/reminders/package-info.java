/**
 * Nobody has to chase anybody: late steps are swept each working morning, by the ladder of the decision table
 * {@code reminder-policy}, and everybody gets one letter a day at most. Sweeps {@code work_item} by SQL of its own;
 * the task list counts nothing of it.
 */
@ApplicationModule(allowedDependencies = {"shared", "workflow", "accounts", "mail", "casefile", "tasklist"})
package fr.jumelages.reminders;

import org.springframework.modulith.ApplicationModule;
