package fr.jumelages.forms;

import java.util.List;

/**
 * {@code dynamiclist}: the same components repeated in rows.
 *
 * @param first rows of an untouched form
 * @param open whether rows may be added and removed
 */
record RowList(String id, String key, String label, Hide hide, List<Component> children, int first, boolean open)
        implements Component {

    /** No list is longer. */
    static final int MOST = 50;

    static RowList read(Attributes component, Hide hide, List<Component> children) {
        component.skip("showOutline", "isRepeating", "disableCollapse", "nonCollapsedItems", "verticalAlignment");
        String key = FieldTraits.key(component, "path");
        Integer first = component.count("defaultRepetitions");
        if (first != null && first > MOST) {
            throw component.refuse("defaultRepetitions is more than " + MOST);
        }
        boolean open = !component.has("allowAddRemove") || component.flag("allowAddRemove");
        String label = FieldTraits.named(component, component.words("label"));
        return new RowList(FieldTraits.id(component, key), key, label, hide, children, first == null ? 1 : first, open);
    }

    /** The fields of one row, those inside groups too. */
    List<Field> fields() {
        return Components.fields(children);
    }
}
