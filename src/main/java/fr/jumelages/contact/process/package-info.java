/** The second stage’s vocabulary in {@code processes/contact}: its variables, its delegates, its port’s implementation. */
package fr.jumelages.contact.process;
