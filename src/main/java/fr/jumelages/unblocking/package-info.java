/**
 * A late step whose reminders did not help, and a stage that lasts too long, become a coordinator’s task: more time,
 * somebody else, a pause, the end, or resolved. It ends by itself when the step is done or the project moves on.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "workflow",
            "accounts",
            "casefile",
            "casefile :: process",
            "tasklist",
            "reminders"
        })
package fr.jumelages.unblocking;

import org.springframework.modulith.ApplicationModule;
