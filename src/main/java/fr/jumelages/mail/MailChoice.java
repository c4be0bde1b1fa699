package fr.jumelages.mail;

/** How much of a kind of letters somebody wants. */
public enum MailChoice {
    ALL,
    /** Only what the reader has to do themselves. */
    MINE,
    NONE
}
