package fr.jumelages.directory;

import fr.jumelages.shared.Refusal;
import java.util.regex.Pattern;

/** Number of an establishment in the register of companies: fourteen digits, the first nine being the SIREN. */
public record Siret(String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    /** Reads tolerantly. @throws Refusal {@code siret.format} when it doesn't have fourteen digits */
    public Siret {
        value = CheckDigits.plain(value);
        if (!FORMAT.matcher(value).matches()) {
            throw new Refusal("siret.format");
        }
    }

    public static boolean hasFormat(String typed) {
        return FORMAT.matcher(CheckDigits.plain(typed)).matches();
    }

    /**
     * Whether the check digits fit: SIREN and SIRET each by Luhn. La Poste has more establishments than Luhn has
     * room for: there a sum of digits divisible by five is right too.
     */
    public boolean checksOut() {
        boolean whole = CheckDigits.luhn(value) || (siren().equals(LA_POSTE) && sumOfDigits() % 5 == 0);
        return whole && CheckDigits.luhn(siren());
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private int sumOfDigits() {
        return value.chars().map(digit -> digit - '0').sum();
    }

    @Override
    public String toString() {
        return value;
    }
}
