package fr.jumelages.contact;

/** Where a request stands. CLOSED: the search ended otherwise, with another school or without any. */
public enum ContactStatus {
    UNCONFIRMED,
    OPEN,
    CALL_PROPOSED,
    ACCEPTED,
    DECLINED,
    CLOSED
}
