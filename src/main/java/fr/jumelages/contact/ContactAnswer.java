package fr.jumelages.contact;

/**
 * What a director answers to a school, as the process reads it. SETTLED: this project has nothing left to look for,
 * because the school joined one that was there already, or because it was there only for the school declined.
 */
public enum ContactAnswer {
    ACCEPTED,
    DECLINED,
    CALL,
    SETTLED
}
