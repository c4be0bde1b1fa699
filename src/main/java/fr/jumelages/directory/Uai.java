package fr.jumelages.directory;

import fr.jumelages.shared.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a school in the national education register (UAI, formerly RNE): seven digits and a letter. The first three
 * digits are the département where it was created ({@code 620} and {@code 720} for the two of Corsica).
 */
public record Uai(String value) {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern FORMAT =
            Pattern.compile("(0(?!00)[0-8][0-9]|09[0-5]|9[78][0-9]|[67]20)[0-9]{4}[A-HJ-NPR-Z]");

    /** Reads tolerantly. @throws Refusal {@code uai.format} when it can't be a UAI number */
    public Uai {
        value = CheckDigits.plain(value);
        if (!FORMAT.matcher(value).matches()) {
            throw new Refusal("uai.format");
        }
    }

    public static boolean hasFormat(String typed) {
        return FORMAT.matcher(CheckDigits.plain(typed)).matches();
    }

    /** The number that was probably meant when a spreadsheet ate the leading zero. */
    public static Optional<Uai> padded(String typed) {
        String candidate = "0" + CheckDigits.plain(typed);
        return Optional.of(candidate).filter(Uai::hasFormat).map(Uai::new);
    }

    /** Whether the letter fits: the seven digits modulo 23 point to one of 23 letters (no I, O, Q). */
    public boolean checksOut() {
        int digits = Integer.parseInt(value.substring(0, 7));
        return value.charAt(7) == LETTERS.charAt(digits % LETTERS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
