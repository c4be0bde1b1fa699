/** The open work of a person across projects: the list, the task page, drafts, and the one way to complete a task. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "workflow",
            "accounts",
            "casefile",
            "casefile :: process",
            "directory",
            "mail"
        })
package fr.jumelages.tasklist;

import org.springframework.modulith.ApplicationModule;
