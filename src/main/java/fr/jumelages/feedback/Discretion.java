package fr.jumelages.feedback;

import fr.jumelages.casefile.PersonalDetails;
import java.util.regex.Pattern;

/**
 * Doubts about a sentence before it is shared: it seems to name somebody or to tell of their health, or has a word with a
 * capital where no sentence begins, as a first name would. Wrong both ways at times, so a referent decides in the end.
 */
final class Discretion {

    /** Places and feasts keep their capital too; better one doubt too many. */
    private static final Pattern NAME_INSIDE =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:’'()\\-][ \\u00A0]?)\\p{Lu}\\p{Ll}{2,}");

    private Discretion() {}

    static boolean doubts(String words) {
        return PersonalDetails.suspectedIn(words) || NAME_INSIDE.matcher(words).find();
    }
}
