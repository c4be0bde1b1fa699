/**
 * What is kept about people and for how long: a copy for the person, erasure, and the end of each kind of data. Reads and
 * clears the tables of all features by SQL of its own, because no feature knows all that is written about somebody.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "administration", "mail"})
package fr.jumelages.privacy;

import org.springframework.modulith.ApplicationModule;
