package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;

/**
 * What the list behind the board is narrowed to. @param stage null for all six; @param departement its code, empty for
 * the whole territory; @param words part of a reference or of a name, empty for none; @param step the step that projects
 * wait at, empty for any; @param sort one that the tab offers, else the usual one; @param facets with a step, their role is
 * that of the step
 */
public record BoardFilter(
        Shown shown, Stage stage, String departement, String words, String step, Sort sort, Facets facets) {

    /** Fewer letters would match everything, and no index helps with them. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_LETTERS = 100;

    public BoardFilter {
        words = words.strip();
        words = words.substring(0, Math.min(MOST_LETTERS, words.length()));
        sort = shown.sorts().contains(sort) ? sort : Sort.USUAL;
    }

    /** Whatever they are. */
    public BoardFilter(Shown shown, Stage stage, String departement, String words, String step, Sort sort) {
        this(shown, stage, departement, words, step, sort, Facets.NONE);
    }

    /** In the usual order. */
    public BoardFilter(Shown shown, Stage stage, String departement, String words, String step) {
        this(shown, stage, departement, words, step, Sort.USUAL);
    }

    /** At any step. */
    public BoardFilter(Shown shown, Stage stage, String departement, String words) {
        this(shown, stage, departement, words, "");
    }

    public static BoardFilter everything() {
        return new BoardFilter(Shown.OPEN, null, "", "");
    }

    /** What the list and its cursor follow: at one step the most urgent come first, in every tab. */
    String order() {
        if (ordersByStep()) {
            return "step_due_at";
        }
        return sort == Sort.USUAL ? shown.column() : sort.expression();
    }

    /** The column of the result that holds it. */
    String key() {
        return ordersByStep() || sort == Sort.USUAL ? order() : sort.key();
    }

    /** The column of {@code board_entry} that holds it. */
    String entryColumn() {
        return switch (key()) {
            case "next_due_at", "due_key" -> "due_at";
            case "name_key" -> "name";
            default -> key();
        };
    }

    boolean ascending() {
        return ordersByStep() || (sort == Sort.USUAL ? shown.ascending() : sort.ascending());
    }

    /** Names and not moments. */
    boolean ordersByWords() {
        return key().equals(Sort.NAME.key());
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
