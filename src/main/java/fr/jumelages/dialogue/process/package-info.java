/** The vocabulary of {@code processes/dialogue}: its variables, its delegate, its port’s implementation. */
package fr.jumelages.dialogue.process;
