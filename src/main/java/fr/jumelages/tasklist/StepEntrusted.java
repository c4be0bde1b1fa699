package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;

/** One person has a step for themselves from now on, and is told. */
record StepEntrusted(WorkItem item, Person doer, String reason) {}
