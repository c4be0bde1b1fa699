package fr.jumelages.casefile;

import java.util.UUID;

/** The case’s technical id; people read its reference instead ({@code JUM-2026-00042}). */
public record TwinningId(UUID value) {

    public static TwinningId random() {
        return new TwinningId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
