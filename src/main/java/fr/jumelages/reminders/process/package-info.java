/** The three steps of {@code daily-reminders}. */
package fr.jumelages.reminders.process;
