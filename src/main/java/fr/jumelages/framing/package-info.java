/**
 * Framing: facility and school agree in writing on one project: who carries it, what will be done, with whom, when, and
 * what happens if it can’t. Each round keeps its own proposal and class description; both sides must approve the same
 * round. Ends with the framing sheet and the invitations; the meetings themselves begin elsewhere, from the fact
 * {@code casefile.FramingAgreed}.
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
package fr.jumelages.framing;

import org.springframework.modulith.ApplicationModule;
