package fr.jumelages.versions.process;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The number that a version carries in its file: {@code camunda:versionTag}, numbers between dots. */
final class VersionTag {

    private static final Pattern TAG = Pattern.compile("(camunda:versionTag=\")([^\"]*)(\")");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");

    private VersionTag() {}

    static boolean isNumber(String tag) {
        return tag != null && NUMBERS.matcher(tag).matches();
    }

    /** The uploaded tag when it is the higher one; otherwise the next after the one in service. */
    static String after(String inService, String uploaded) {
        if (compare(uploaded, inService) > 0) {
            return uploaded;
        }
        int dot = inService.lastIndexOf('.');
        return dot < 0
                ? inService + ".1"
                : inService.substring(0, dot + 1) + (Integer.parseInt(inService.substring(dot + 1)) + 1);
    }

    static int compare(String one, String other) {
        int[] a = numbers(one);
        int[] b = numbers(other);
        return Arrays.compare(a, b);
    }

    /** Of a file; null without one. */
    static String of(String xml) {
        var found = TAG.matcher(xml);
        return found.find() ? found.group(2) : null;
    }

    static String put(String xml, String tag) {
        return TAG.matcher(xml).replaceFirst("$1" + tag + "$3");
    }

    /** Equal but for the tag. */
    static boolean same(String one, String other) {
        return put(one, "").equals(put(other, ""));
    }

    private static int[] numbers(String tag) {
        return isNumber(tag)
                ? Arrays.stream(tag.split("\\.")).mapToInt(Integer::parseInt).toArray()
                : new int[0];
    }
}
