package fr.jumelages.casefile;

import java.util.UUID;

public record DocumentId(UUID value) {}
