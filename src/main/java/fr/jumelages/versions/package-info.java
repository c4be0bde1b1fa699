/**
 * New versions of processes and forms by file: checked before anything of them counts, put into service by an
 * administrator, running projects moved to them one by one, and the way back. What is deployed, and what of a project
 * can move, the engine says in {@code process}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "forms", "workflow", "accounts", "casefile", "tasklist", "operations"})
package fr.jumelages.versions;

import org.springframework.modulith.ApplicationModule;
