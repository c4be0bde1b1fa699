package fr.jumelages.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note as its reader sees it. @param number grows with time, within all projects; @param mentioned the names of who was
 * told; @param erasable whether this reader wrote it, not long ago
 */
public record Note(
        UUID id,
        long number,
        boolean internal,
        String words,
        String author,
        Instant at,
        List<String> mentioned,
        boolean erasable) {}
