package fr.jumelages.dialogue;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;

/** A note for all members. What stays among coordinators leaves no line. */
record NoteShared(TwinningId twinning) implements TimelineFact {}
