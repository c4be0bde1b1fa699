package fr.jumelages.health;

import java.util.UUID;

/** A place whose meetings somebody may suspend: a facility, or a département. The other of the two is null. */
public record SuspendablePlace(UUID facility, String departement, String label) {

    /** As forms name it. */
    public String key() {
        return facility == null ? "D" + departement : facility.toString();
    }
}
