/**
 * What the model doesn’t have: a task that a director or coordinator asks of one member of a project, with a date. It is
 * a step like any other, so lists, reminders, hand-over and pauses hold for it; it ends with the project.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "workflow",
            "accounts",
            "mail",
            "casefile",
            "casefile :: process",
            "tasklist"
        })
package fr.jumelages.adhoc;

import org.springframework.modulith.ApplicationModule;
