package fr.jumelages.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a letter tells and every language says in its own way: given as what it is, put into words when the letter is
 * printed. May stand wherever a letter holds a text.
 */
public final class InWords {

    static final String WORD = "word";
    static final String ARGS = "args";
    static final String MOMENT = "moment";
    static final String ZONE = "zone";
    static final String HOUR = "hour";
    static final String JOINED = "joined";
    static final String BY = "by";

    private InWords() {}

    /** @param key in the bundles; @param args for its {0}, {1}…, which may be of this kind too */
    public static Map<String, Object> of(String key, Object... args) {
        return Map.of(WORD, key, ARGS, Stream.of(args).map(Letter::plain).toList());
    }

    /** <em>vendredi 4 décembre 2026 à 10 h 42</em>, there. */
    public static Map<String, Object> moment(Instant at, ZoneId there) {
        return Map.of(MOMENT, at.toString(), ZONE, there.getId());
    }

    /** <em>10 h 42</em>. */
    public static Map<String, Object> hour(LocalTime at) {
        return Map.of(HOUR, at.toString());
    }

    public static Map<String, Object> joined(String by, List<?> parts) {
        return Map.of(JOINED, parts.stream().map(Letter::plain).toList(), BY, by);
    }
}
