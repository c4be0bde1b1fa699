package fr.jumelages.framing;

import fr.jumelages.accounts.Accounts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a round was sent back with: all of it together, and each request beside what it is about. */
@Component
class RequestedChanges {

    private final Accounts accounts;
    private final FramingWords words;

    RequestedChanges(Accounts accounts, FramingWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    List<Map<String, String>> rows(List<Approval> changes, Locale locale) {
        return changes.stream()
                .map(change -> Map.of("who", who(change, locale), "comment", change.comment()))
                .toList();
    }

    /** By the field that shows it; a request that names no point stands in the rows only. */
    Map<String, String> notes(List<Approval> changes, Locale locale) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Approval change : changes) {
            Set<String> fields = change.points().stream()
                    .map(FramingPoint::field)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            fields.forEach(field -> notes.merge(field, note(change, field, locale), (one, two) -> one + "\n" + two));
        }
        return notes;
    }

    private String note(Approval change, String field, Locale locale) {
        String about = change.points().stream()
                .filter(point -> point.field().equals(field))
                .map(point -> words.text("enum.FramingPoint." + point, locale))
                .collect(Collectors.joining(", "));
        return words.text("framing.note", locale, who(change, locale), about, change.comment());
    }

    private String who(Approval change, Locale locale) {
        return accounts.get(change.by()).name() + " (" + words.text("enum.Role." + change.role(), locale) + ")";
    }
}
