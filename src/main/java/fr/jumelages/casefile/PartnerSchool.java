package fr.jumelages.casefile;

import java.util.UUID;

/** A school of a project. */
public record PartnerSchool(UUID id, String name) {}
