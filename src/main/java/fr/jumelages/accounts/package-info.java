/**
 * Who is acting, and for whom: people with their roles and territory, sign-in by mailed link or code, sessions, the
 * rules of access by address, rate limits. Membership of a project is not here but in the case file.
 */
@ApplicationModule(allowedDependencies = {"shared", "mail"})
package fr.jumelages.accounts;

import org.springframework.modulith.ApplicationModule;
