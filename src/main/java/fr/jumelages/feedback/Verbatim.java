package fr.jumelages.feedback;

import java.util.UUID;

/**
 * Something that somebody wrote. @param audience null when too few of it answered for it to be named; @param hidden from
 * everybody but the referent: from the start when it seems to name somebody or to tell of their health
 */
public record Verbatim(UUID id, Audience audience, String words, boolean hidden) {

    static Verbatim of(Voices.Said said, Figures figures) {
        Audience named = figures.shows(said.audience()) ? said.audience() : null;
        return new Verbatim(UUID.randomUUID(), named, said.words(), Discretion.doubts(said.words()));
    }

    /** It came after the referent had read the others. */
    Verbatim unread() {
        return new Verbatim(id, audience, words, true);
    }
}
