package fr.jumelages.forms;

import java.util.List;

/** A part of a form as the template shows it; {@link #kind()} says which fragment. */
public sealed interface ViewNode {

    String kind();

    /** Components under a title, which may be empty. */
    record GroupView(String title, List<ViewNode> nodes) implements ViewNode {
        @Override
        public String kind() {
            return "group";
        }
    }

    /**
     * A dynamic list.
     *
     * @param open whether rows may be added and removed
     * @param full whether no row may be added any more
     * @param focused whether the button that adds takes the focus
     */
    record RowsView(
            String name,
            String label,
            List<RowView> rows,
            boolean open,
            boolean full,
            boolean focused,
            List<FormError> errors)
            implements ViewNode {
        @Override
        public String kind() {
            return "rows";
        }

        public String id() {
            return FieldIds.of(name);
        }
    }

    /**
     * A row of a dynamic list.
     *
     * @param number from 1
     * @param name such as {@code rows[0]}
     * @param mark name of the hidden field that says the row is there
     */
    record RowView(int number, String name, String mark, List<ViewNode> nodes) {}

    /** Words between the fields. */
    record PassageView(List<Block> blocks) implements ViewNode {
        @Override
        public String kind() {
            return "passage";
        }
    }

    /** A table to read. */
    record TableView(String label, List<String> columns, List<List<String>> rows) implements ViewNode {
        @Override
        public String kind() {
            return "table";
        }
    }

    /** A line or some space. */
    record GapView(boolean line) implements ViewNode {
        @Override
        public String kind() {
            return "gap";
        }
    }

    /**
     * A field.
     *
     * @param optional whether to say so beside the label
     * @param watched whether conditions of others read it
     * @param focused whether it takes the focus
     * @param value the text of a one-text field
     */
    record FieldView(
            String name,
            String label,
            String hint,
            boolean required,
            boolean optional,
            boolean disabled,
            boolean watched,
            boolean focused,
            String autocomplete,
            String value,
            Control control,
            List<FormError> errors)
            implements ViewNode {
        @Override
        public String kind() {
            return control.kind();
        }

        public String id() {
            return FieldIds.of(name);
        }

        public boolean invalid() {
            return !errors.isEmpty();
        }

        /** Ids of the hint, the limit and the error, or null. */
        public String describedBy() {
            StringBuilder ids = new StringBuilder();
            if (!hint.isEmpty()) {
                ids.append(id()).append("-hint ");
            }
            if (control.limit() != null) {
                ids.append(id()).append("-limit ");
            }
            if (invalid()) {
                ids.append(id()).append("-error");
            }
            return ids.isEmpty() ? null : ids.toString().strip();
        }
    }
}
