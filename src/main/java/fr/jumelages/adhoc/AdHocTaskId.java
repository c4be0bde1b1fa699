package fr.jumelages.adhoc;

import java.util.UUID;

public record AdHocTaskId(UUID value) {}
