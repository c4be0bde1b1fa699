package fr.jumelages.directory;

import fr.jumelages.shared.Refusal;
import java.util.regex.Pattern;

/**
 * Number of an establishment (ET) in the national register FINESS: two characters for the département where it was
 * created ({@code 01}–{@code 95}, {@code 2A}, {@code 2B}, {@code 97}, {@code 98}) and seven digits, the last one a check
 * digit. The prefix never proves where the establishment stands today.
 */
public record Finess(String value) {

    private static final Pattern FORMAT = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|9[78])[0-9]{7}");

    /** Reads tolerantly. @throws Refusal {@code finess.format} when it can't be a FINESS number */
    public Finess {
        value = CheckDigits.plain(value);
        if (!FORMAT.matcher(value).matches()) {
            throw new Refusal("finess.format");
        }
    }

    public static boolean hasFormat(String typed) {
        return FORMAT.matcher(CheckDigits.plain(typed)).matches();
    }

    /**
     * Whether the check digit fits: Luhn over the nine characters, Corsica's A counting 1 and B counting 2. No official
     * text states the letters' rule (it was found on real numbers), so a mismatch asks for a look and refuses nothing.
     */
    public boolean checksOut() {
        return CheckDigits.luhn(value.replace('A', '1').replace('B', '2'));
    }

    @Override
    public String toString() {
        return value;
    }
}
