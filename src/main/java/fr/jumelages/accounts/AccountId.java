package fr.jumelages.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names an account for ever, also after it was closed. */
public record AccountId(UUID value) implements Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
