/**
 * The meetings of residents and pupils, from the agreed date to what was lived: each is prepared backwards from its own
 * day, announced twice with its running order, told the day after, and moved or cancelled when it must be. Begins from
 * the fact {@code casefile.FramingAgreed}.
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
            "gallery",
            "tasklist"
        })
package fr.jumelages.meeting;

import org.springframework.modulith.ApplicationModule;
