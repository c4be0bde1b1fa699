package fr.jumelages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code table}: rows of the data, only to read.
 *
 * @param source key of the data
 */
record DataTable(String id, String label, Hide hide, String source, List<Column> columns) implements Component {

    record Column(String key, String label) {}

    /** More rows than these are not shown. */
    static final int MOST = 200;

    private static final Pattern SOURCE = Pattern.compile("=?\\s*([A-Za-z][A-Za-z0-9_]*)\\s*");

    static DataTable read(Attributes component, Hide hide) {
        component.skip("rowCount");
        var source = SOURCE.matcher(String.valueOf(component.text("dataSource")));
        if (!source.matches()) {
            throw component.refuse("dataSource must be one name of the data, such as =slots");
        }
        String label = FieldTraits.named(component, component.words("label"));
        return new DataTable(
                FieldTraits.id(component, source.group(1)), label, hide, source.group(1), columns(component));
    }

    private static List<Column> columns(Attributes component) {
        List<Column> columns = new ArrayList<>();
        for (Attributes column : component.objects("columns")) {
            columns.add(new Column(column.text("key"), column.words("label")));
            column.finish();
        }
        if (columns.isEmpty() || columns.stream().anyMatch(column -> column.key() == null)) {
            throw component.refuse("columns with keys are needed");
        }
        return List.copyOf(columns);
    }

    List<List<String>> rows(Map<String, Object> data) {
        return FormData.list(data.get(source)).stream()
                .limit(MOST)
                .map(FormData::map)
                .map(this::cells)
                .toList();
    }

    private List<String> cells(Map<String, Object> row) {
        return columns.stream()
                .map(column -> row.get(column.key()) == null
                        ? ""
                        : row.get(column.key()).toString())
                .toList();
    }
}
