/**
 * Second stage: a school asks a facility for a twinning, the director answers, and the teacher joins. Also what happens
 * when nobody asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "forms :: questions",
            "workflow",
            "accounts",
            "directory",
            "directory :: registry",
            "mail",
            "casefile",
            "casefile :: process",
            "tasklist"
        })
package fr.jumelages.contact;

import org.springframework.modulith.ApplicationModule;
