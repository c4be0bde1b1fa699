package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;

/**
 * What the list behind the board is narrowed to. @param stage null for all six; @param departement its code, empty for
 * the whole territory; @param words part of a reference or of a name, empty for none; @param step the step that projects
 * wait at, empty for any
 */
public record BoardFilter(Shown shown, Stage stage, String departement, String words, String step) {

    /** Fewer letters would match everything, and no index helps with them. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_LETTERS = 100;

    public BoardFilter {
        words = words.strip();
        words = words.substring(0, Math.min(MOST_LETTERS, words.length()));
    }

    /** At any step. */
    public BoardFilter(Shown shown, Stage stage, String departement, String words) {
        this(shown, stage, departement, words, "");
    }

    public static BoardFilter everything() {
        return new BoardFilter(Shown.OPEN, null, "", "");
    }

    /** The column that the list and its cursor follow: at one step the most urgent come first, in every tab. */
    String column() {
        return ordersByStep() ? "step_due_at" : shown.column();
    }

    boolean ascending() {
        return ordersByStep() || shown.ascending();
    }

    boolean ordersByStep() {
        return !step.isEmpty() && !searches();
    }

    public boolean searches() {
        return !pattern().isEmpty();
    }

    /** Something was typed, but too little to look for. */
    public boolean tooShort() {
        return !words.isEmpty() && !searches();
    }

    /** What the text of a project must contain: {@code 42} stands for the reference’s number {@code 00042}. */
    String pattern() {
        if (words.matches("[0-9]{1,5}")) {
            return "-%05d".formatted(Integer.parseInt(words));
        }
        return words.length() < FEWEST_LETTERS ? "" : words;
    }
}
