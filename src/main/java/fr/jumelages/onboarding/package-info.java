/**
 * Onboarding: everybody is informed and wants to come. Participants, staff, image rights and permits are counts, never
 * names; from them follows what is still missing and whose it is, and whether photos may be taken.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "workflow",
            "mail",
            "accounts",
            "directory",
            "casefile",
            "casefile :: process",
            "tasklist"
        })
package fr.jumelages.onboarding;

import org.springframework.modulith.ApplicationModule;
