package fr.jumelages.forms;

import fr.jumelages.forms.Block.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bold, emphasis and links inside a line. They don't nest. */
final class Spans {

    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*([^*]+)\\*\\*|__([^_]+)__|(?<![\\w*])[*_]([^*_]+)[*_](?![\\w*])|\\[([^\\]]+)]\\(([^)\\s]*)\\)");
    private static final Pattern SAFE = Pattern.compile("https://[^\\s\"'<>]+|/(?!/)[^\\s\"'<>\\\\]*");

    private Spans() {}

    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            plain(spans, line.substring(from, marked.start()));
            spans.add(span(marked));
            from = marked.end();
        }
        plain(spans, line.substring(from));
        return List.copyOf(spans);
    }

    static boolean isSafe(String href) {
        return SAFE.matcher(href).matches();
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span("plain", text.replaceAll("\\\\([*_\\[\\]#\\\\])", "$1"), null));
        }
    }

    private static Span span(Matcher marked) {
        if (marked.group(4) != null) {
            return new Span("link", marked.group(4), marked.group(5));
        }
        if (marked.group(3) != null) {
            return new Span("emphasis", marked.group(3), null);
        }
        return new Span("strong", marked.group(1) != null ? marked.group(1) : marked.group(2), null);
    }
}
