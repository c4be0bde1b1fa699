package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;

/** One person has a step for themselves from now on, and is told. @param by the colleague who handed it over, or null */
record StepEntrusted(WorkItem item, Person doer, String reason, Person by) {}
