/**
 * The pictures of a project: how they come in on the day of a meeting, who sees them, which of them relatives see by a
 * link that ends, and how they go. Knows the days of meetings only as occasions that the meetings tell it.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "mail", "casefile"})
package fr.jumelages.gallery;

import org.springframework.modulith.ApplicationModule;
