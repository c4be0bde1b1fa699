package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import java.time.Instant;

/** Which lines of a timeline somebody looks for; each null for all. @param from included; @param to excluded */
public record TimelineFilter(TimelineTopic topic, AccountId actor, Instant from, Instant to) {

    public static final TimelineFilter EVERYTHING = new TimelineFilter(null, null, null, null);
}
