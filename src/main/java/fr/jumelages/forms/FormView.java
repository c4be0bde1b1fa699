package fr.jumelages.forms;

import java.util.List;
import java.util.Map;

/**
 * A form ready to be rendered by {@code templates/forms/form.html :: fields(form)}, inside a form element of the caller
 * that posts and carries {@code novalidate}.
 *
 * @param id of the element that holds the fields, the target of a refresh
 * @param hasFiles whether the form element needs {@code enctype="multipart/form-data"}
 * @param conditional whether some parts come and go with the answers
 * @param refreshUrl where htmx posts the form to show it again, or null without htmx
 * @param news key of what just happened to the form, to be read out, or null
 */
public record FormView(
        String id,
        List<ViewNode> nodes,
        boolean hasFiles,
        boolean conditional,
        String refreshUrl,
        String news,
        List<FormError> errors) {

    /**
     * @param values what stands in the fields; {@link FormInput#initial} for a first visit, {@link Validation#typed()} after
     *     a refusal
     * @param data prefilled values by field key, option lists by {@code valuesKey}, and what {@link FormData} names
     */
    public static FormView of(FormSchema schema, FormInput values, Map<String, Object> data, List<FormError> errors) {
        Filling filling = new Filling(schema, values, Situation.timeless(data));
        return new FormView(
                "form-" + schema.id(),
                new ViewBuilder(schema, filling, errors).nodes(),
                schema.hasFiles(),
                schema.hasConditions(),
                null,
                values.news(),
                List.copyOf(errors));
    }

    /**
     * With htmx: when a field changes that others depend on, and when a row is added or removed, the whole form is posted
     * there and only this form's element is taken from the answer. Usually the form's own address, whose handler asks
     * {@link FormInput#changesForm()} first.
     */
    public FormView refreshedBy(String url) {
        return new FormView(id, nodes, hasFiles, conditional, url, news, errors);
    }

    /** Whether pressing Enter must be kept from pressing the first row's button. */
    public boolean hasButtons() {
        return conditional || hasRows(nodes);
    }

    private static boolean hasRows(List<ViewNode> nodes) {
        return nodes.stream()
                .anyMatch(node -> node instanceof ViewNode.RowsView
                        || node instanceof ViewNode.GroupView group && hasRows(group.nodes()));
    }
}
