/** The first stage’s vocabulary in {@code processes/registration}: its variables, its delegates, its port’s implementation. */
package fr.jumelages.registration.process;
