package fr.jumelages.casefile;

import java.time.Instant;
import java.util.List;

/** A line of the timeline. @param actor the person’s name, null when the system acted by itself; @param insteadOf the absent member whose place they took, or null */
public record TimelineEntry(Instant at, String kind, List<String> args, String actor, String insteadOf) {

    public String textKey() {
        return "timeline." + kind;
    }
}
