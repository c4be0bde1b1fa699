/**
 * What the people of a project say to each other: questions to the partner, asked from a step and answered as a step of
 * their own that holds nothing up, and notes, shared with everybody or among coordinators.
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
package fr.jumelages.dialogue;

import org.springframework.modulith.ApplicationModule;
