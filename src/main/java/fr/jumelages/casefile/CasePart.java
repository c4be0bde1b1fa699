package fr.jumelages.casefile;

import java.time.Instant;
import java.util.List;

/** What a feature keeps with a case, for its print and its export. Nothing in it that some members may not read. */
public interface CasePart {

    /** Name of the list in the export, and of its title in the bundles behind {@code casefile.part.} */
    String name();

    /** Oldest first. */
    List<Entry> of(TwinningId twinning);

    /**
     * Something that somebody said or asked. @param title may be null; @param answer and @param answeredBy null without
     * one
     */
    record Entry(Instant at, String by, String title, String text, String answer, String answeredBy) {}
}
