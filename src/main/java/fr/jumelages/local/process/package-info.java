/** The local run’s hand on the engine. */
@NamedInterface("process")
package fr.jumelages.local.process;

import org.springframework.modulith.NamedInterface;
