package fr.jumelages.forms;

import com.google.re2j.Pattern;

/** An e-mail address as typed: the pattern of HTML, and a dot in the domain, without which no mail leaves. */
final class EmailText {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    private EmailText() {}

    static Reading read(String text) {
        return text.length() <= 254 && ADDRESS.matches(text) ? Reading.of(text) : Reading.wrong("email");
    }
}
