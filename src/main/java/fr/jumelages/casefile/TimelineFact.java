package fr.jumelages.casefile;

import java.util.List;

/**
 * Something that happened to a case. Published with Spring’s events, it stands on the timeline in the same
 * transaction. Facts are records named in the past tense.
 */
public interface TimelineFact {

    TwinningId twinning();

    /** The text’s key in the bundles behind {@code timeline.} */
    String kind();

    /** The text’s placeholders, in order; never the name of a resident or pupil. */
    default List<String> args() {
        return List.of();
    }
}
