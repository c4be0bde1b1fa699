package fr.jumelages.directory.registry.imports;

/** Why a line of a file was not taken. */
public enum LineCause {
    NUMBER_FORMAT,
    NAME_MISSING,
    /** Neither the département’s code nor the postal code leads to one that the programme knows. */
    DEPARTEMENT_UNKNOWN,
    /** Too few or too many, or in them what stands elsewhere: a separator or a quote too much. */
    COLUMNS,
    /** The number stood on an earlier line already. */
    DUPLICATE,
    /** Quotes that never close, an entry that is no object. */
    UNREADABLE
}
