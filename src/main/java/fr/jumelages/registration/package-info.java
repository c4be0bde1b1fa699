/**
 * First stage: a facility registers. The public form with its draft, the confirmed e-mail address, the eligibility rules,
 * the coordinator’s check, and what is published or refused in the end.
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
package fr.jumelages.registration;

import org.springframework.modulith.ApplicationModule;
