package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks over trees of components. */
final class Components {

    private Components() {}

    /** Fields in order, those inside groups too, those of dynamic lists not. */
    static List<Field> fields(List<Component> components) {
        List<Field> fields = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Field field) {
                fields.add(field);
            } else if (component instanceof Group group) {
                fields.addAll(fields(group.children()));
            }
        }
        return fields;
    }

    /** Dynamic lists in order, those inside groups too. */
    static List<RowList> lists(List<Component> components) {
        List<RowList> lists = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof RowList list) {
                lists.add(list);
            } else if (component instanceof Group group) {
                lists.addAll(lists(group.children()));
            }
        }
        return lists;
    }

    /** Names that conditions anywhere below read. */
    static Set<String> watched(List<Component> components) {
        Set<String> names = new LinkedHashSet<>();
        for (Component component : components) {
            names.addAll(component.hide().names());
            if (component instanceof Group group) {
                names.addAll(watched(group.children()));
            } else if (component instanceof RowList list) {
                names.addAll(watched(list.children()));
            }
        }
        return names;
    }
}
