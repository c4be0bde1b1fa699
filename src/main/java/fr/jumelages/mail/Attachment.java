package fr.jumelages.mail;

import java.util.Objects;

/**
 * A file that travels with a letter.
 *
 * @param fileName as the recipient sees it; path separators and control characters become hyphens
 * @param contentType for example {@code application/pdf}
 */
public record Attachment(String fileName, String contentType, byte[] content) {

    public Attachment {
        fileName = fileName.replaceAll("[\\p{Cntrl}/\\\\\"]+", "-");
        Objects.requireNonNull(contentType);
        Objects.requireNonNull(content);
    }
}
