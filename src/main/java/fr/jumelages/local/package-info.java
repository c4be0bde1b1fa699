/**
 * Only for the run on one’s own machine (profile {@code local}): the embedded PostgreSQL, the mailbox page, the demo
 * people and projects, the time machine. Kept out of the packaged jar, so nothing may depend on it.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package fr.jumelages.local;

import org.springframework.modulith.ApplicationModule;
