/**
 * Facilities and schools as the public sees them: their pages, their search, their official identifiers. Registration
 * and school contact publish into it; it knows neither of them.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package fr.jumelages.directory;

import org.springframework.modulith.ApplicationModule;
