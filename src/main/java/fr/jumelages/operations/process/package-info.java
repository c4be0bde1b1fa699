/** The engine’s jobs as operators see them. */
package fr.jumelages.operations.process;
