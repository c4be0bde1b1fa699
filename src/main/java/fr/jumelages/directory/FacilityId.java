package fr.jumelages.directory;

import java.io.Serializable;
import java.util.UUID;

/** Names a facility’s page. */
public record FacilityId(UUID value) implements Serializable {

    public static FacilityId random() {
        return new FacilityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
