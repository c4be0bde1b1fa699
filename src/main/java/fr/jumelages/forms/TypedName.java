package fr.jumelages.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a posted field taken apart.
 *
 * @param list key of the list, or null at the top
 * @param row as posted, possibly with gaps between rows
 */
record TypedName(String list, int row, String key) {

    private static final Pattern IN_ROW = Pattern.compile("(\\w{1,64})\\[(\\d{1,4})]\\.(\\w{1,64})");
    private static final Pattern ROW = Pattern.compile("(\\w{1,64})\\[(\\d{1,4})]");

    static TypedName of(String name) {
        Matcher inRow = IN_ROW.matcher(name);
        return inRow.matches()
                ? new TypedName(inRow.group(1), Integer.parseInt(inRow.group(2)), inRow.group(3))
                : new TypedName(null, 0, name);
    }

    /** A whole row such as {@code rows[2]}; its key is empty. A row of no list when the text is something else. */
    static TypedName ofRow(String text) {
        Matcher row = ROW.matcher(text);
        return row.matches()
                ? new TypedName(row.group(1), Integer.parseInt(row.group(2)), "")
                : new TypedName(null, 0, "");
    }

    String name() {
        return new Scope(list, row).name(key);
    }
}
