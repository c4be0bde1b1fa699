package fr.jumelages.feedback;

import java.util.UUID;

/** Something that somebody wrote. @param audience null when too few of it answered for it to be named */
public record Verbatim(UUID id, Audience audience, String words, boolean hidden) {

    static Verbatim of(Response response, Figures figures) {
        Audience named = figures.shows(response.audience()) ? response.audience() : null;
        return new Verbatim(UUID.randomUUID(), named, response.words(), false);
    }
}
