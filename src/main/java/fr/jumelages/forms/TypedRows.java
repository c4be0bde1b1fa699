package fr.jumelages.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows of dynamic lists among posted names. */
final class TypedRows {

    /** Longer texts are cut: far beyond every limit, so that the error is shown with what was typed. */
    private static final int TEXT_LIMIT = 100_000;

    private TypedRows() {}

    static Map<String, Integer> count(Collection<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : names) {
            TypedName typed = TypedName.of(name);
            if (typed.list() != null) {
                counts.merge(typed.list(), typed.row() + 1, Math::max);
            }
        }
        return counts;
    }

    /** The same texts with rows numbered from 0 without gaps; one row more than allowed is kept for the error, not more. */
    static Map<String, List<String>> closeGaps(Map<String, List<String>> texts) {
        Map<String, SortedSet<Integer>> present = present(texts.keySet());
        Map<String, List<String>> closed = new LinkedHashMap<>();
        texts.forEach((name, typed) -> {
            TypedName was = TypedName.of(name);
            int row = was.list() == null
                    ? 0
                    : present.get(was.list()).headSet(was.row()).size();
            if (row <= RowList.MOST) {
                closed.put(was.list() == null ? name : new TypedName(was.list(), row, was.key()).name(), typed);
            }
        });
        return closed;
    }

    private static Map<String, SortedSet<Integer>> present(Collection<String> names) {
        Map<String, SortedSet<Integer>> present = new HashMap<>();
        for (String name : names) {
            TypedName typed = TypedName.of(name);
            if (typed.list() != null) {
                present.computeIfAbsent(typed.list(), list -> new TreeSet<>()).add(typed.row());
            }
        }
        return present;
    }

    static int initial(RowList list, Map<String, Object> data) {
        return data.get(list.key()) instanceof List<?> rows ? Math.min(rows.size(), RowList.MOST) : list.first();
    }

    /** Without control characters (PostgreSQL keeps no NUL) and broken surrogates. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(Math.min(text.length(), TEXT_LIMIT));
        text.codePoints().limit(TEXT_LIMIT).forEach(c -> {
            boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0x7F;
            boolean broken = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (!control && !broken) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
