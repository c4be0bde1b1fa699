/**
 * What became of letters: on the page of the case that they are about, and for coordinators those of their territory
 * that could not be delivered, with sending them once more. Reads the outbox by SQL of its own; changes it only through
 * the mail.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "mail", "casefile"})
package fr.jumelages.correspondence;

import org.springframework.modulith.ApplicationModule;
