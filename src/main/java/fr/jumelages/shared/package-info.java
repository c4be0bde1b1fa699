/** Values that several features speak (addresses, départements, calendars, refusals) and the clock. No services, no database. */
@ApplicationModule(allowedDependencies = {})
package fr.jumelages.shared;

import org.springframework.modulith.ApplicationModule;
