package fr.jumelages.directory.registry.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and addresses as people write them. FINESS has capitals only: <em>EHPAD RESIDENCE DU PARC</em> becomes
 * <em>EHPAD Residence du Parc</em>; text with small letters is left alone. Lost accents stay lost.
 */
final class Wording {

    private static final Set<String> SMALL = Set.of(
            "a", "à", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "lès", "pour", "sous",
            "sur");
    private static final Set<String> INITIALS = Set.of(
            "EHPAD", "EHPA", "USLD", "SSIAD", "CH", "CHU", "CHR", "CCAS", "CIAS", "MAPAD", "MARPA", "MRPI", "SSR",
            "SMR", "HAD", "USA", "ZA", "BP", "CS", "II", "III", "IV", "VI", "XIII", "XIV", "XV", "XVI");
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("R", "rue"),
            Map.entry("AV", "avenue"),
            Map.entry("BD", "boulevard"),
            Map.entry("PL", "place"),
            Map.entry("CHE", "chemin"),
            Map.entry("IMP", "impasse"),
            Map.entry("RTE", "route"),
            Map.entry("ALL", "allée"),
            Map.entry("SQ", "square"),
            Map.entry("CRS", "cours"),
            Map.entry("QU", "quai"),
            Map.entry("RES", "résidence"),
            Map.entry("LOT", "lotissement"),
            Map.entry("FG", "faubourg"),
            Map.entry("LD", "lieu-dit"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern WAY = Pattern.compile(
            "(?<=\\d )(Rue|Avenue|Boulevard|Place|Chemin|Impasse|Route|All[ée]e|Square|Cours|Quai|Faubourg)\\b");
    private static final int LONGEST = 250;

    private Wording() {}

    /** One line without needless spaces; null becomes empty. */
    static String plain(String text) {
        String line =
                text == null ? "" : text.replaceAll("[\\s\\h\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    static String name(String text) {
        String line = plain(text);
        return line.equals(line.toUpperCase(Locale.FRENCH)) ? spoken(line) : line;
    }

    /** <em>12 RUE DES LILAS</em> is 12 rue des Lilas. */
    static String street(String text) {
        String line = plain(text);
        String spoken = name(line);
        return line.equals(spoken)
                ? line
                : WAY.matcher(spoken).replaceAll(way -> way.group().toLowerCase(Locale.FRENCH));
    }

    /** Without the post office’s remarks: <em>RENNES CEDEX 7</em> is Rennes. */
    static String town(String text) {
        return name(plain(text).replaceFirst("(?i)\\s+CEDEX\\b.*$", ""));
    }

    /** <em>R</em> is rue, <em>AV</em> avenue; unknown kinds are left as they are. */
    static String way(String code) {
        String plain = plain(code);
        return WAYS.getOrDefault(plain.toUpperCase(Locale.ROOT), plain);
    }

    private static String spoken(String line) {
        Matcher words = WORD.matcher(line);
        StringBuilder spoken = new StringBuilder();
        boolean first = true;
        while (words.find()) {
            words.appendReplacement(spoken, Matcher.quoteReplacement(spoken(words.group(), first)));
            first = false;
        }
        return words.appendTail(spoken).toString();
    }

    private static String spoken(String word, boolean first) {
        String small = word.toLowerCase(Locale.FRENCH);
        if (INITIALS.contains(word) || !first && SMALL.contains(small)) {
            return INITIALS.contains(word) ? word : small;
        }
        return word.substring(0, 1) + small.substring(1);
    }
}
