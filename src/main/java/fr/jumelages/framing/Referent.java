package fr.jumelages.framing;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A member of staff who carries the project. @param jobTitle may be null */
@Embeddable
record Referent(UUID accountId, String jobTitle) {}
