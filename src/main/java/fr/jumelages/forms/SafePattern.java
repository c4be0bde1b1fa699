package fr.jumelages.forms;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of a form author. Runs in linear time (RE2). Refused when RE2 and JavaScript would understand it
 * differently, and when it would freeze the browser-side viewers that open the same file: nested repetitions.
 */
record SafePattern(Pattern pattern) {

    private static final int LONGEST = 500;
    /** Written for RE2 only, or read differently by JavaScript. */
    private static final java.util.regex.Pattern FOREIGN =
            java.util.regex.Pattern.compile("\\\\[ACEGHKLNPQRUXZaeghklpqz]|\\[\\[|\\[\\^?\\]|\\(\\?(?!:)|\\\\c");

    static SafePattern read(Attributes component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST || FOREIGN.matcher(text.replace("\\\\", "")).find()) {
            throw component.refuse("validate.pattern uses what we can't run safely: " + text);
        }
        if (Repetitions.nestIn(text)) {
            throw component.refuse("validate.pattern nests repetitions, which can freeze a browser: " + text);
        }
        try {
            return new SafePattern(Pattern.compile(text.replaceAll("\\\\u([0-9a-fA-F]{4})", "\\\\x{$1}")));
        } catch (PatternSyntaxException wrong) {
            throw component.refuse("validate.pattern is not supported: " + wrong.getMessage());
        }
    }

    /** Anywhere in the text, as JavaScript's {@code test}: authors anchor their patterns themselves. */
    boolean foundIn(String text) {
        return pattern.matcher(text).find();
    }
}
