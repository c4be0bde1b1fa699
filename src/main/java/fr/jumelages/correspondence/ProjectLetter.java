package fr.jumelages.correspondence;

import fr.jumelages.mail.DeliveryFault;
import java.time.Instant;

/**
 * What became of one letter about a case. @param reader the name of who gets it, or the address of somebody without an
 * account; @param subject empty for those who may know that it was written but not what it says; @param at since when
 * it is in this state; @param fault null unless it was refused or waits for another try
 */
public record ProjectLetter(String reader, String subject, State state, Instant at, DeliveryFault fault) {

    public enum State {
        /** Leaves within seconds, or tried in vain and tried again. */
        QUEUED,
        SENT,
        /** Given up: a coordinator has to look at it. */
        REFUSED
    }
}
