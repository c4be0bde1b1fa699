/**
 * The programme’s administration of people: accounts invited, given a territory, closed and opened again, and a facility
 * that goes from one director to the next. The account itself is of {@code accounts}; here is what projects have to say
 * before it changes. Looks at members and open steps by SQL of its own; changes cases only through the case file.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "casefile", "mail"})
package fr.jumelages.administration;

import org.springframework.modulith.ApplicationModule;
