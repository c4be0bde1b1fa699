package fr.jumelages.forms;

import fr.jumelages.forms.ViewNode.FieldView;
import fr.jumelages.forms.ViewNode.GapView;
import fr.jumelages.forms.ViewNode.GroupView;
import fr.jumelages.forms.ViewNode.PassageView;
import fr.jumelages.forms.ViewNode.RowView;
import fr.jumelages.forms.ViewNode.RowsView;
import fr.jumelages.forms.ViewNode.TableView;
import java.util.ArrayList;
import java.util.List;

/** Turns a form and what stands in it into what the template shows: visible parts only. */
final class ViewBuilder {

    private final FormSchema schema;
    private final Filling filling;
    private final List<FormError> errors;

    ViewBuilder(FormSchema schema, Filling filling, List<FormError> errors) {
        this.schema = schema;
        this.filling = filling;
        this.errors = errors;
    }

    List<ViewNode> nodes() {
        return nodes(schema.components(), Scope.TOP);
    }

    private List<ViewNode> nodes(List<Component> components, Scope scope) {
        List<ViewNode> nodes = new ArrayList<>();
        for (Component component : components) {
            if (!filling.hides(component, scope)) {
                nodes.add(node(component, scope));
            }
        }
        return List.copyOf(nodes);
    }

    private ViewNode node(Component component, Scope scope) {
        if (component instanceof Field field) {
            return field(field, scope);
        }
        if (component instanceof Group group) {
            return new GroupView(group.title(), nodes(group.children(), scope));
        }
        if (component instanceof RowList list) {
            return rows(list);
        }
        if (component instanceof DataTable table) {
            return table(table);
        }
        return component instanceof Passage passage
                ? new PassageView(passage.blocks())
                : new GapView(((Gap) component).line());
    }

    private TableView table(DataTable table) {
        List<String> columns =
                table.columns().stream().map(DataTable.Column::label).toList();
        return new TableView(
                table.label(), columns, table.rows(filling.situation().data()));
    }

    private FieldView field(Field field, Scope scope) {
        FieldTraits traits = field.traits();
        String name = scope.name(field.key());
        List<String> texts = filling.texts(field, scope);
        return new FieldView(
                name,
                traits.label(),
                traits.hint(),
                traits.required(),
                !traits.required() && traits.editable() && !(field instanceof CheckboxField),
                !traits.editable(),
                isWatched(field, scope),
                isNext(field, scope),
                traits.autocomplete(),
                texts.isEmpty() ? "" : texts.get(0),
                field.control(texts, filling.situation()),
                errorsOf(name));
    }

    private boolean isWatched(Field field, Scope scope) {
        return schema.watches(field.key()) || scope.inRow() && schema.watches(scope.list());
    }

    /** Whether the person goes on here: the first field of a row just added. */
    private boolean isNext(Field field, Scope scope) {
        return scope.inRow()
                && filling.input().focuses(scope.name(""))
                && schema.fields(scope.list()).findFirst().filter(field::equals).isPresent();
    }

    private RowsView rows(RowList list) {
        List<RowView> rows = new ArrayList<>();
        int count = Math.min(filling.rows(list), RowList.MOST);
        for (int row = 0; row < count; row++) {
            Scope scope = new Scope(list.key(), row);
            rows.add(new RowView(
                    row + 1,
                    list.key() + "[" + row + "]",
                    scope.name(FormInput.ROW_MARK),
                    nodes(list.children(), scope)));
        }
        boolean focused = filling.input().focuses(list.key());
        return new RowsView(
                list.key(), list.label(), rows, list.open(), count >= RowList.MOST, focused, errorsOf(list.key()));
    }

    private List<FormError> errorsOf(String name) {
        return errors.stream().filter(error -> error.name().equals(name)).toList();
    }
}
