/**
 * When an illness goes round, nobody travels: a director suspends the meetings of their facility, a coordinator those of a
 * facility or a département, and everybody is told once. Stands above the meetings, which know nothing of it but that they
 * can be suspended.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "mail", "casefile", "meeting"})
package fr.jumelages.health;

import org.springframework.modulith.ApplicationModule;
