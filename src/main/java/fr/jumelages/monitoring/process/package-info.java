/** The one step of {@code weekly-overview}. */
package fr.jumelages.monitoring.process;
