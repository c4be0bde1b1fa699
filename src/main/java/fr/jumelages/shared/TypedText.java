package fr.jumelages.shared;

import java.util.Objects;

/** What somebody typed into a field, without what surrounds it and without the one sign that the database refuses. */
public final class TypedText {

    private TypedText() {}

    /** Empty where nothing was sent. @param typed may be null */
    public static String plain(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }
}
