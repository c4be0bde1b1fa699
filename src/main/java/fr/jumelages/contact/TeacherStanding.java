package fr.jumelages.contact;

/** Whether we know that somebody teaches where they say. */
public enum TeacherStanding {
    KNOWN,
    TO_CHECK,
    REFUSED
}
