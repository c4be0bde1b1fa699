package fr.jumelages.forms;

import java.util.ArrayDeque;
import java.util.Deque;

/** Looks for an unbounded repetition of a group that itself repeats without bound, such as {@code (a+)+}. */
final class Repetitions {

    private final String pattern;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private boolean repeats;
    private int at;

    private Repetitions(String pattern) {
        this.pattern = pattern;
    }

    static boolean nestIn(String pattern) {
        return new Repetitions(pattern).nest();
    }

    private boolean nest() {
        for (at = 0; at < pattern.length(); at++) {
            if (step(pattern.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean step(char c) {
        switch (c) {
            case '\\' -> at++;
            case '[' -> skipClass();
            case '(' -> open();
            case ')' -> {
                return close();
            }
            default -> repeats |= unboundedAt(at);
        }
        return false;
    }

    private void open() {
        groups.push(repeats);
        repeats = false;
    }

    private boolean close() {
        boolean again = unboundedAt(at + 1);
        boolean nested = repeats && again;
        repeats |= again || !groups.isEmpty() && groups.pop();
        return nested;
    }

    private void skipClass() {
        for (at++; at < pattern.length() && pattern.charAt(at) != ']'; at++) {
            if (pattern.charAt(at) == '\\') {
                at++;
            }
        }
    }

    private boolean unboundedAt(int index) {
        String rest = index < pattern.length() ? pattern.substring(index) : "";
        return rest.startsWith("*") || rest.startsWith("+") || rest.matches("(?s)\\{\\d+,\\}.*");
    }
}
