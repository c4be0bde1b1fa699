package fr.jumelages.forms;

import java.util.List;

/**
 * How a field shows itself, for the template.
 *
 * @param kind which fragment renders it: line, area, select, radios, checks, checkbox, file
 * @param type of the HTML input, where the kind is a line
 * @param inputmode keyboard on a phone, or null
 * @param step of a time in seconds, or null
 * @param limit of characters worth telling, or null
 * @param before text before the input, such as a unit; or empty
 * @param after text after the input, or empty
 * @param accept kinds of files, or null
 * @param multiple whether several files may be added
 * @param options with their state, for choices and the documents of a file field
 */
public record Control(
        String kind,
        String type,
        String inputmode,
        Integer step,
        Integer limit,
        String before,
        String after,
        String accept,
        boolean multiple,
        List<Choice> options) {

    /** An option or a document, and whether it is chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Whether answers are short: numbers, dates, times, telephone numbers. */
    public boolean narrow() {
        return kind.equals("line") && (inputmode != null || !type.equals("text") && !type.equals("email"));
    }

    static Control line(String type, String inputmode) {
        return new Control("line", type, inputmode, null, null, "", "", null, false, List.of());
    }

    static Control area(Integer limit) {
        return new Control("area", null, null, null, limit, "", "", null, false, List.of());
    }

    static Control choices(String kind, List<Choice> options) {
        return new Control(kind, null, null, null, null, "", "", null, false, options);
    }

    static Control file(String accept, boolean multiple, List<Choice> documents) {
        return new Control("file", null, null, null, null, "", "", accept, multiple, documents);
    }

    Control limited(Integer most) {
        return new Control(kind, type, inputmode, step, most, before, after, accept, multiple, options);
    }

    Control stepping(Integer seconds) {
        return new Control(kind, type, inputmode, seconds, limit, before, after, accept, multiple, options);
    }

    Control between(String prefix, String suffix) {
        return new Control(kind, type, inputmode, step, limit, prefix, suffix, accept, multiple, options);
    }
}
