package fr.jumelages.contact;

/** What a director answers to a school. */
public enum ContactAnswer {
    ACCEPTED,
    DECLINED,
    CALL
}
