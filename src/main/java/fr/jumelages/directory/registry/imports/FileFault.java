package fr.jumelages.directory.registry.imports;

/** Why a whole file was not taken; what was imported before stays as it is. */
public enum FileFault {
    /** Not one of the three layouts. */
    LAYOUT,
    /** It ends in the middle of a line or structure. */
    TRUNCATED,
    /** A layout that we know, without a single usable line. */
    EMPTY,
    /** More than one line in twenty refused. */
    TOO_MANY_REFUSED,
    /** Less than half of what is known: a part of the register rather than the register. */
    MUCH_SMALLER,
    /** Unpacked it is larger than any register. */
    TOO_LARGE,
    /** Three attempts ended with a failure of ours. */
    GIVEN_UP
}
