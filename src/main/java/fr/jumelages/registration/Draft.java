package fr.jumelages.registration;

import fr.jumelages.forms.questions.Typed;
import java.time.Instant;

/** A registration that is still being typed. */
public record Draft(Typed typed, Instant savedAt) {}
