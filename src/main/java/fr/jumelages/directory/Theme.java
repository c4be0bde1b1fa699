package fr.jumelages.directory;

/** What a twinning may be about; a facility wishes for one or several. */
public enum Theme {
    CREATION,
    MEMORY,
    DEBATE,
    READING,
    MUSIC,
    GAMES,
    NATURE,
    DIGITAL,
    COOKING,
    SPORT
}
