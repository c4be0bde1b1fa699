package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;

/** A task that the process has just opened. @param form names the step; @param role whose it is */
public record OpenedStep(TwinningId twinning, String taskId, String form, Role role) {}
