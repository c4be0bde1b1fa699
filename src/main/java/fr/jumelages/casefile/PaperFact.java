package fr.jumelages.casefile;

import java.util.List;

/** A document that somebody added or removed. What only some may read leaves no line. */
sealed interface PaperFact extends TimelineFact {

    String title();

    @Override
    default List<String> args() {
        return List.of(title());
    }

    record PaperAdded(TwinningId twinning, String title) implements PaperFact {}

    record PaperRemoved(TwinningId twinning, String title) implements PaperFact {}
}
