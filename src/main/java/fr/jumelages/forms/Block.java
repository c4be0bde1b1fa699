package fr.jumelages.forms;

import java.util.List;

/**
 * A block of a text between fields.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code bullets} or {@code numbers}
 * @param level of a heading, 2 to 4, else 0
 * @param lines the items of a list; one line otherwise
 */
public record Block(String kind, int level, List<List<Span>> lines) {

    /** The only line of a paragraph or heading. */
    public List<Span> line() {
        return lines.get(0);
    }

    /**
     * A run of text.
     *
     * @param kind {@code plain}, {@code strong}, {@code emphasis} or {@code link}
     * @param href of a link, else null
     */
    public record Span(String kind, String text, String href) {}
}
