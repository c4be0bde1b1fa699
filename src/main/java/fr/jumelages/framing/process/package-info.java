/** Framing’s vocabulary in the models: one delegate per service task, and who has to approve. */
package fr.jumelages.framing.process;
