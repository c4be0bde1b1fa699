package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;

/**
 * One rung of a step’s ladder. @param number how many reminders went before; @param workingDays since the one before, of
 * no meaning for the first; @param escalateTo who hears of it too, null for nobody
 */
record Rung(String form, int number, int workingDays, Tone tone, Role escalateTo) {}
