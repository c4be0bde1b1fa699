package fr.jumelages.registration;

import fr.jumelages.forms.questions.Typed;
import java.time.Instant;
import java.util.UUID;

/** A registration that is still being typed. @param expiresAt when it is erased, unless it is saved again */
public record Draft(UUID id, Typed typed, Instant savedAt, Instant expiresAt) {}
