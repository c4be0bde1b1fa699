package fr.jumelages.forms;

import com.google.re2j.Pattern;

/**
 * A telephone number: ten French digits, or international with {@code +} or {@code 00}. Spaces, dots and hyphens between
 * digits are as people write them, and are dropped.
 */
final class PhoneText {

    private static final Pattern NUMBER = Pattern.compile("0[1-9][0-9]{8}|(\\+|00)[1-9][0-9]{5,14}");

    private PhoneText() {}

    static Reading read(String text) {
        String digits = text.replaceAll("[\\s\\u00A0\\u202F.\\-()]", "");
        return NUMBER.matches(digits) ? Reading.of(digits) : Reading.wrong("phone");
    }

    /** In pairs where the number is French. */
    static String spaced(String number) {
        return number.matches("0[0-9]{9}") ? number.replaceAll("(..)(?!$)", "$1\u00A0") : number;
    }
}
