/**
 * The frame around every page: layout, shared fragments, language, words for dates, the public pages that explain the
 * programme, and what is shown when something goes wrong. Reads other features’ public API, is read by none.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "tasklist"})
package fr.jumelages.site;

import org.springframework.modulith.ApplicationModule;
