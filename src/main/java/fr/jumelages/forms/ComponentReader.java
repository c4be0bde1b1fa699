package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the components of one form; refuses types that we don't know and names used twice. */
final class ComponentReader {

    private static final int MOST = 300;

    private final Conditions conditions;
    private final Set<String> ids = new HashSet<>();
    private int unnamed;
    private int components;

    ComponentReader(Conditions conditions) {
        this.conditions = conditions;
    }

    List<Component> read(Attributes parent) {
        return read(parent, new HashSet<>(), false);
    }

    private List<Component> read(Attributes parent, Set<String> keys, boolean inRow) {
        List<Component> read = new ArrayList<>();
        for (Attributes child : parent.components()) {
            Component component = component(child, keys, inRow);
            child.finish();
            refuseTwice(child, component, keys);
            read.add(component);
        }
        return List.copyOf(read);
    }

    private Component component(Attributes child, Set<String> keys, boolean inRow) {
        child.skip("layout", "properties");
        Hide hide = Hide.read(child, conditions);
        String type = String.valueOf(child.text("type"));
        return switch (type) {
            case "group" -> group(child, hide, keys, inRow);
            case "dynamiclist" -> list(child, hide, inRow);
            case "table" -> DataTable.read(child, hide);
            case "text" -> new Passage(anyId(child), hide, Blocks.read(child));
            case "separator", "spacer" -> gap(child, type, hide);
            default -> field(child, type, hide);
        };
    }

    private Field field(Attributes child, String type, Hide hide) {
        return switch (type) {
            case "textfield" -> TextField.read(child, false, hide);
            case "textarea" -> TextField.read(child, true, hide);
            case "number" -> NumberField.read(child, hide);
            case "datetime" -> MomentField.read(child, hide);
            case "select", "radio", "checklist", "taglist" -> ChoiceField.read(child, type, hide);
            case "checkbox" -> CheckboxField.read(child, hide);
            case "filepicker" -> FileField.read(child, hide);
            default -> throw child.refuse("component type " + type + " is not supported");
        };
    }

    private Group group(Attributes child, Hide hide, Set<String> keys, boolean inRow) {
        child.skip("showOutline", "verticalAlignment");
        String path = child.text("path");
        if (path != null && !path.isBlank()) {
            throw child.refuse("a path on a group is not supported, its fields keep their own keys");
        }
        return new Group(anyId(child), child.words("label"), hide, read(child, keys, inRow));
    }

    private RowList list(Attributes child, Hide hide, boolean inRow) {
        if (inRow) {
            throw child.refuse("a list inside a list is not supported");
        }
        return RowList.read(child, hide, read(child, new HashSet<>(), true));
    }

    private Gap gap(Attributes child, String type, Hide hide) {
        child.skip("height");
        return new Gap(anyId(child), hide, type.equals("separator"));
    }

    private String anyId(Attributes child) {
        return FieldTraits.id(child, "component-" + unnamed++);
    }

    private void refuseTwice(Attributes child, Component component, Set<String> keys) {
        if (!component.id().startsWith(":") && !ids.add(component.id())) {
            throw child.refuse("the id " + component.id() + " is used twice");
        }
        String key =
                component instanceof Field field ? field.key() : component instanceof RowList list ? list.key() : null;
        if (key != null && !keys.add(key)) {
            throw child.refuse("the key " + key + " is used twice");
        }
        if (++components > MOST) {
            throw child.refuse("a form has at most " + MOST + " components");
        }
    }
}
