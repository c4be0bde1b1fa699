package fr.jumelages.contact;

import java.util.UUID;

/** Names a school’s request. */
public record ContactRequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
