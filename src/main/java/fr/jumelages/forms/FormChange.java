package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody who has filled in an older form should know of the newer one. Hints, limits and the order of questions are
 * left out: they take nothing away from an answer, and whoever oversteps a limit is told so.
 *
 * @param label of the question, as the newer form words it where it still asks it
 */
public record FormChange(Kind kind, String label) {

    public enum Kind {
        ADDED,
        GONE,
        REWORDED,
        REQUIRED,
        CHOICES
    }

    public static List<FormChange> between(FormSchema older, FormSchema newer) {
        if (older == newer) {
            return List.of();
        }
        Map<String, Field> before = Continuity.fields(older);
        Map<String, Field> now = Continuity.fields(newer);
        List<FormChange> changes = new ArrayList<>();
        now.forEach((key, field) -> changes.addAll(changes(before.get(key), field)));
        before.forEach((key, field) -> add(changes, !now.containsKey(key), Kind.GONE, field));
        return changes;
    }

    private static List<FormChange> changes(Field before, Field now) {
        if (before == null) {
            return List.of(new FormChange(Kind.ADDED, now.label()));
        }
        List<FormChange> changes = new ArrayList<>();
        add(changes, !before.label().equals(now.label()), Kind.REWORDED, now);
        add(changes, !before.traits().required() && now.traits().required(), Kind.REQUIRED, now);
        add(changes, !choices(before).equals(choices(now)), Kind.CHOICES, now);
        return changes;
    }

    private static List<Option> choices(Field field) {
        return field instanceof ChoiceField choice ? choice.options().fixed() : List.of();
    }

    private static void add(List<FormChange> changes, boolean really, Kind kind, Field field) {
        if (really) {
            changes.add(new FormChange(kind, field.label()));
        }
    }
}
