package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Markdown that texts between fields may use: paragraphs, headings, lists, bold, emphasis, links. */
final class Blocks {

    private static final Pattern REFUSED = Pattern.compile("<[A-Za-z/!?]|!\\[|^```|^\\s*>|^\\s*\\|", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+)");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s+(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}[.)]\\s+(.+)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private String kind = "paragraph";

    static List<Block> read(Attributes component) {
        String text = component.words("text");
        if (REFUSED.matcher(text).find()) {
            throw component.refuse("HTML, images, quotes, code and tables in a text are not supported");
        }
        Blocks blocks = new Blocks();
        text.lines().forEach(blocks::line);
        blocks.flush();
        return blocks.blocks.stream()
                .peek(block -> refuseLinks(component, block))
                .toList();
    }

    private static void refuseLinks(Attributes component, Block block) {
        block.lines().stream()
                .flatMap(List::stream)
                .filter(span -> span.href() != null && !Spans.isSafe(span.href()))
                .findFirst()
                .ifPresent(span -> {
                    throw component.refuse("links lead to https:// or to a page of this site: " + span.href());
                });
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (heading.matches()) {
            heading(heading.group(1).length(), heading.group(2));
        } else if (bullet.matches()) {
            item("bullets", bullet.group(1));
        } else if (number.matches()) {
            item("numbers", number.group(1));
        } else {
            more(line.strip());
        }
    }

    /** The page has the first level already. */
    private void heading(int level, String text) {
        flush();
        blocks.add(new Block("heading", Math.max(2, Math.min(4, level)), List.of(Spans.of(text))));
    }

    private void item(String list, String text) {
        if (!kind.equals(list)) {
            flush();
        }
        kind = list;
        pending.add(text.strip());
    }

    /** A line goes on with the paragraph or the item before it. */
    private void more(String text) {
        if (pending.isEmpty()) {
            pending.add(text);
        } else {
            pending.set(pending.size() - 1, pending.get(pending.size() - 1) + " " + text);
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            blocks.add(new Block(kind, 0, pending.stream().map(Spans::of).toList()));
        }
        pending.clear();
        kind = "paragraph";
    }
}
