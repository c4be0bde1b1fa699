package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import java.util.List;

/**
 * Something that happened to a case. Published with Spring’s events, it stands on the timeline in the same
 * transaction. Facts are records named in the past tense; the name is also the key of their text, and is stored.
 */
public interface TimelineFact {

    TwinningId twinning();

    /** The text’s key in the bundles behind {@code timeline.}: the record’s name, unless the text depends on more. */
    default String kind() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Who had asked for it, where it is done later and nobody is signed in; null for what somebody does now, or nobody. */
    default AccountId askedBy() {
        return null;
    }

    /** The text’s placeholders, in order; never the name of a resident or pupil. */
    default List<String> args() {
        return List.of();
    }
}
