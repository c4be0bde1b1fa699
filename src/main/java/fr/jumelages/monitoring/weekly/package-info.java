/** The coordinators’ letter of the week: their territory on one page. */
package fr.jumelages.monitoring.weekly;
