package fr.jumelages.casefile;

import java.util.UUID;

public record SubmissionId(UUID value) {}
