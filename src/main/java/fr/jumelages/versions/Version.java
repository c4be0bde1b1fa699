package fr.jumelages.versions;

import java.time.Instant;

/**
 * A deployed version of a process. @param id the engine’s; @param tag as its author numbered it; @param byHand whether an
 * administrator brought it, not a release; @param projects how many processes run on it, counted up to {@value #MOST}; @param table whether it is a table of decisions, which nothing runs on
 */
public record Version(
        String id,
        String deployment,
        String process,
        String name,
        int number,
        String tag,
        Instant since,
        boolean byHand,
        int projects,
        boolean table) {

    public static final int MOST = 10_000;

    /** As people say it: 1.2 (nº 4). */
    public String label() {
        return tag == null ? String.valueOf(number) : tag;
    }
}
