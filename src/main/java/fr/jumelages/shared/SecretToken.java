package fr.jumelages.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a link: 256 random bits, 43 characters that need no escaping in an address. Only {@link #hash()}
 * is ever stored, so that a copy of the database opens nothing.
 */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws NotFound when the text can't be one of our tokens */
    public SecretToken {
        if (value == null || !value.matches("[A-Za-z0-9_-]{43}")) {
            throw new NotFound("token");
        }
    }

    public static SecretToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256; no salt is needed for 256 random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SecretToken";
    }
}
