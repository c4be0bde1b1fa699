/** The vocabulary of {@code processes/adhoc}: its variables, its delegate, its port’s implementation. */
package fr.jumelages.adhoc.process;
