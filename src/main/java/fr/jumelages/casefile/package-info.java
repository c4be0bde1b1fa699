/** The case: the Twinning aggregate with its state, members, timeline, submissions and documents. Every stage writes to it, none is known by it. */
@ApplicationModule(allowedDependencies = {"shared", "forms", "workflow", "accounts", "directory", "mail"})
package fr.jumelages.casefile;

import org.springframework.modulith.ApplicationModule;
