package fr.jumelages.dialogue;

import java.util.UUID;

public record QuestionId(UUID value) {}
