package fr.jumelages.contact;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request stands. CHECKING: a coordinator looks who asks. JOINED: the school entered a project that was there
 * already. REFUSED: by the coordination. CLOSED: the search ended otherwise, with another school or without any.
 */
public enum ContactStatus {
    UNCONFIRMED,
    CHECKING,
    OPEN,
    CALL_PROPOSED,
    ACCEPTED,
    JOINED,
    DECLINED,
    REFUSED,
    WITHDRAWN,
    CLOSED;

    /** Those that still wait for somebody. */
    static final Set<ContactStatus> UNANSWERED = EnumSet.of(CHECKING, OPEN, CALL_PROPOSED);

    public boolean isUnanswered() {
        return UNANSWERED.contains(this);
    }
}
