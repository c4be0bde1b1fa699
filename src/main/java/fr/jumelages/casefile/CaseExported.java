package fr.jumelages.casefile;

/** Somebody took all data of a case with them; the timeline says who. */
public record CaseExported(TwinningId twinning) implements TimelineFact {}
