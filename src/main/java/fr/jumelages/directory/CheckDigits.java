package fr.jumelages.directory;

import java.util.Locale;

/** What the three official numbers share: tolerant reading and the Luhn sum. */
final class CheckDigits {

    private CheckDigits() {}

    /** Without the spaces (non-breaking ones too), dots and hyphens that people type to read better, in capitals. */
    static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\h.\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** Luhn: every second digit from the right counts double, nines cast out; right when the sum ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
