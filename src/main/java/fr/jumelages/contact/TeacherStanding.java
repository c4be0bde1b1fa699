package fr.jumelages.contact;

/**
 * Whether we know that somebody teaches where they say. REFUSED_ALONE: refused, and their project was there for them
 * only, so that it has nothing left to look for.
 */
public enum TeacherStanding {
    KNOWN,
    TO_CHECK,
    REFUSED,
    REFUSED_ALONE
}
