package fr.jumelages.casefile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is kept of a file name that a browser sent: letters, digits, spaces and hyphens of its last part. Directories,
 * control and direction characters are gone.
 *
 * @param title without the ending, at most 80 characters, never blank
 * @param ending lower-cased, empty when there is none
 */
record UploadedName(String title, String ending) {

    private static final int MAX_TITLE = 80;

    static UploadedName of(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = clean(dot < 0 ? name : name.substring(0, dot));
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new UploadedName(stem.isEmpty() ? "document" : stem, ending);
    }

    String withEnding(String newEnding) {
        return title.replace(' ', '-') + "." + newEnding;
    }

    private static String clean(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", " ")
                .strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= MAX_TITLE ? plain : plain.substring(0, plain.offsetByCodePoints(0, MAX_TITLE));
    }
}
