/**
 * Who saw and changed what: pages of cases opened, documents and photos taken, accounts changed. What was changed in a
 * case is on its timeline with who did it, and is read from there, so that nothing is written twice. Knows the routes of
 * all features, none of them knows it.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "casefile"})
package fr.jumelages.audit;

import org.springframework.modulith.ApplicationModule;
