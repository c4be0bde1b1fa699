/**
 * Somebody is away and a colleague acts for them, with their rights and in their name, from one midnight to another.
 * The rights themselves stand in the access predicates of the case file and the task list, by the SQL function
 * {@code standing_for}: nothing has to run for an absence to begin or to end. Looks at members by SQL of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "mail"})
package fr.jumelages.absence;

import org.springframework.modulith.ApplicationModule;
