/**
 * How the application itself is doing, for administrators and for whoever runs it: failed jobs with a way on, what
 * waits, when reminders were swept, and whether what must always hold does. Compares the projections with the engine by
 * SQL of its own, when asked; changes a project only by letting its process go on.
 */
@ApplicationModule(allowedDependencies = {"shared", "workflow", "accounts", "casefile", "tasklist", "monitoring"})
package fr.jumelages.operations;

import org.springframework.modulith.ApplicationModule;
