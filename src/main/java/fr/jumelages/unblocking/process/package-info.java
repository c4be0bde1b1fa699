/** The vocabulary of {@code processes/unblocking}: its variables, its delegates, its port’s implementation. */
package fr.jumelages.unblocking.process;
