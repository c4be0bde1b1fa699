package fr.jumelages.forms;

/**
 * Where in the form: at the top, or in a row of a dynamic list.
 *
 * @param list key of the list, or null
 * @param row from 0
 */
record Scope(String list, int row) {

    static final Scope TOP = new Scope(null, 0);

    boolean inRow() {
        return list != null;
    }

    /** The field's name in the page. */
    String name(String key) {
        return prefix() + key;
    }

    /** What tells this component of this row from all others. */
    String place(Component component) {
        return prefix() + "#" + component.id();
    }

    private String prefix() {
        return inRow() ? list + "[" + row + "]." : "";
    }
}
