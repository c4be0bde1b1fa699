package fr.jumelages.contact;

/** Why the coordination doesn’t hand a request on, as its sender reads it. */
public enum TeacherRefusal {
    NOT_TEACHER,
    SCHOOL_UNKNOWN,
    OUT_OF_SCOPE,
    NO_PROOF
}
