package fr.jumelages.versions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Why a model can’t be taken. @param file its name as it came; @param element the id of the element, or where in the file,
 * or empty; @param code of the reason, key in the bundles behind {@code versions.fault.}; @param args its placeholders
 */
public record ModelFault(String file, String element, String code, List<String> args) {

    private static final int LONGEST = 160;

    public static ModelFault of(String file, String element, String code, Object... args) {
        return new ModelFault(
                file,
                element == null ? "" : shown(element),
                code,
                Arrays.stream(args).map(arg -> shown(String.valueOf(arg))).toList());
    }

    /** Said as it is drawn, where its author named it: nobody sees ids on a drawing. @param names by id */
    public ModelFault named(Map<String, String> names) {
        String name = names.getOrDefault(element, element);
        return name.equals(element) ? this : new ModelFault(file, shown(name) + " (" + element + ")", code, args);
    }

    /** What somebody wrote is shown, but not all of it. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
