package fr.jumelages.directory;

import java.io.Serializable;
import java.util.UUID;

/** Names a school. */
public record SchoolId(UUID value) implements Serializable {

    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
