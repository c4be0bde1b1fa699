package fr.jumelages.framing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One point that a version says otherwise than the one before. @param before and @param now null when it isn’t said */
public record FramingChange(String label, String before, String now) {

    /** In the order of the points; those that are only gone come last. */
    static List<FramingChange> between(List<SummaryLine> before, List<SummaryLine> now) {
        Map<String, String> earlier = byLabel(before);
        Map<String, String> present = byLabel(now);
        Set<String> labels = new LinkedHashSet<>(present.keySet());
        labels.addAll(earlier.keySet());
        return labels.stream()
                .filter(label -> !Objects.equals(earlier.get(label), present.get(label)))
                .map(label -> new FramingChange(label, earlier.get(label), present.get(label)))
                .toList();
    }

    private static Map<String, String> byLabel(List<SummaryLine> lines) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        lines.forEach(line -> byLabel.put(line.label(), line.value()));
        return byLabel;
    }
}
