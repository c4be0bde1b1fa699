package fr.jumelages.contact;

/**
 * What a director answers to a school, as the process reads it. SETTLED: the school joined a project that was there
 * already, so this one has nothing left to look for.
 */
public enum ContactAnswer {
    ACCEPTED,
    DECLINED,
    CALL,
    SETTLED
}
