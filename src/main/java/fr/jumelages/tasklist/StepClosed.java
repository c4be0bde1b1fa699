package fr.jumelages.tasklist;

import fr.jumelages.casefile.TwinningId;

/** A step is over, done or ended by the process. Published inside the transaction in which it ends. */
public record StepClosed(String taskId, TwinningId twinning) {}
