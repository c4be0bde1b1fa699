/** The case’s vocabulary in the models: the variables that every process carries, the master’s delegates and listeners. */
@NamedInterface("process")
package fr.jumelages.casefile.process;

import org.springframework.modulith.NamedInterface;
