/**
 * Letters that leave by e-mail: an outbox written in the caller’s transaction, a delivery that claims, sends and marks,
 * retries by a ladder and keeps what can’t be delivered where coordinators see it. Nothing else sends mail.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package fr.jumelages.mail;

import org.springframework.modulith.ApplicationModule;
