package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import java.time.Instant;

/** A line of the list of documents. @param size in bytes; @param issued whether the site made it; @param
 * series the same for all versions of what somebody added, null for other files; @param addedBy null for the site */
public record DocumentEntry(
        DocumentId id,
        String title,
        String fileName,
        String contentType,
        long size,
        Instant addedAt,
        boolean issued,
        Readership audience,
        String series,
        AccountId addedBy) {}
