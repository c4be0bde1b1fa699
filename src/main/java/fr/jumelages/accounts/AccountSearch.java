package fr.jumelages.accounts;

/**
 * Which accounts an administrator looks for.
 *
 * @param words part of a name or an address; fewer than three letters match everybody
 */
public record AccountSearch(Group group, String words) {

    /** The lists that there are, each read from an index of its own. */
    public enum Group {
        STAFF("erased_at is null and status = 'ACTIVE' and roles && array ['COORDINATOR', 'ADMIN']"),
        EVERYBODY("erased_at is null"),
        CLOSED("erased_at is null and status = 'CLOSED'"),
        ERASURE("erased_at is null and erasure_asked_at is not null");

        final String condition;

        Group(String condition) {
            this.condition = condition;
        }
    }

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 100;

    public AccountSearch {
        words = words.strip();
        words = words.substring(0, Math.min(MOST_LETTERS, words.length()));
    }

    boolean searches() {
        return words.length() >= FEWEST_LETTERS;
    }

    /** Something was typed, but too little to look for. */
    public boolean tooShort() {
        return !words.isEmpty() && !searches();
    }

    String pattern() {
        return words.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
