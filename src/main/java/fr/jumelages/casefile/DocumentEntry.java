package fr.jumelages.casefile;

import java.time.Instant;

/** A line of the list of documents. @param size in bytes */
public record DocumentEntry(
        DocumentId id, String title, String fileName, String contentType, long size, Instant addedAt) {}
