/** The edge to the process engine that features share: typed variables, messages, deadlines, deployment, the engine’s settings and the beans that a model may call. Whoever replaces the engine starts here. */
@ApplicationModule(allowedDependencies = {"shared", "forms"})
package fr.jumelages.workflow;

import org.springframework.modulith.ApplicationModule;
