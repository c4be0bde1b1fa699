package fr.jumelages.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that one person holds and of which we keep the SHA-256 only.
 *
 * @param text 256 random bits as 43 characters fit for addresses and cookies, or whatever a visitor sent instead
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Six decimal digits, the leading zeros included. */
    static String randomCode() {
        return String.format("%06d", RANDOM.nextInt(1_000_000));
    }

    byte[] hash() {
        return hash(text);
    }

    /** Binds a short code to this secret, so that the hash of the code alone is of no use. */
    byte[] hashWith(String code) {
        return hash(text + ":" + code);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
