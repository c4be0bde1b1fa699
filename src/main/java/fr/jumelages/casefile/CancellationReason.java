package fr.jumelages.casefile;

/** Why a project ended before its time. {@code OTHER} needs a comment. */
public enum CancellationReason {
    FACILITY,
    SCHOOL,
    MANAGEMENT_REFUSES,
    EPIDEMIC,
    TRANSPORT,
    REFERENT_GONE,
    NO_ANSWER,
    OUT_OF_SCOPE,
    DUPLICATE,
    OTHER
}
