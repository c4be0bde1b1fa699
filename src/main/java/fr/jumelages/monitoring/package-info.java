/**
 * What coordinators see of all projects of their territory, and what they can do when one is stuck: the board with its
 * counts and its list, interventions; and their letter of the week. Reads the projections of case
 * file and task list, and which reminders told them of a step, by SQL of its own; changes a case only through the case file.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workflow",
            "accounts",
            "directory",
            "mail",
            "casefile",
            "tasklist",
            "reminders",
            "feedback"
        })
package fr.jumelages.monitoring;

import org.springframework.modulith.ApplicationModule;
