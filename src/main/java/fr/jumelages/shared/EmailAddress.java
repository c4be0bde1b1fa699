package fr.jumelages.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, lower-cased and trimmed, so that equality means the same mailbox. At most 254 characters
 * (RFC 5321), no quoted local parts, no control characters.
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,6}");

    /** @throws Refusal {@code email.invalid} when the text is no address */
    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new Refusal("email.invalid");
        }
    }

    /** Whether the text, trimmed and lower-cased, is an address that we write to. */
    public static boolean isValid(String text) {
        String address = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= 254 && SHAPE.matcher(address).matches();
    }

    /** What stands where somebody’s address was erased: RFC 2606 keeps this ending for mailboxes that can’t be. */
    public boolean isNobodys() {
        return value.endsWith(".invalid");
    }

    @Override
    public String toString() {
        return value;
    }
}
