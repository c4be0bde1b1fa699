package fr.jumelages.forms;

/**
 * What a field makes of the text typed.
 *
 * @param value JSON-like value, null when nothing was typed or it is wrong
 * @param code of the message when it is wrong, else null
 * @param limits that the message names, after the label
 */
record Reading(Object value, String code, Object... limits) {

    private static final Reading EMPTY = new Reading(null, null);

    static Reading empty() {
        return EMPTY;
    }

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading wrong(String code, Object... limits) {
        return new Reading(null, "forms.error." + code, limits);
    }

    boolean isWrong() {
        return code != null;
    }

    boolean isEmpty() {
        return value == null && !isWrong();
    }
}
