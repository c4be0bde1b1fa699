package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.BoardPosition;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of lists like the one at hand. */
record BoardAddress(BoardForm form) {

    private static final String BOARD = "/suivi";

    /** All open projects that wait at a step of a stage, in one département or the whole territory. */
    static String waitingAt(Stage stage, String step, String departement) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("etape", stage == null ? "" : stage.name());
        fields.put("departement", departement);
        fields.put("tache", step == null ? "" : step);
        return BoardAddress.of(fields);
    }

    /** The same list from its first page, to keep under a name. */
    String view() {
        return address(BOARD, form.fields(), true);
    }

    /** The file of this list. */
    public String file() {
        return address(BOARD + "/projets.csv", form.fields(), false);
    }

    /** The same behind another tab, from its first page on. */
    String showing(Shown shown) {
        return with("etat", shown == Shown.OPEN ? "" : shown.slug());
    }

    /** The same without one of its filters. */
    String without(String field) {
        return with(field, "");
    }

    /** The same list, further down. */
    String after(BoardPosition last) {
        return with("apres", last.toString());
    }

    /** All open projects of a stage. */
    String at(Stage stage) {
        return waitingAt(stage, null, form.departement());
    }

    /** The same, whoever arrived last first. */
    String arrivedAt(Stage stage) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("etape", stage.name());
        fields.put("departement", form.departement());
        fields.put("tri", Sort.NEWEST.slug());
        return of(fields);
    }

    private String with(String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put(field, value);
        return address(BOARD, fields, true);
    }

    private static String of(Map<String, String> fields) {
        return build(BOARD, fields, List.of());
    }

    private String address(String path, Map<String, String> fields, boolean columns) {
        boolean usual = BoardColumn.ofSlugs(form.colonne()).equals(BoardColumn.USUAL);
        return build(path, fields, columns && !usual ? form.colonne() : List.of());
    }

    /** Never bare: without any field the board opens somebody’s view by default. */
    private static String build(String path, Map<String, String> fields, List<String> columns) {
        fields.values().removeIf(String::isEmpty);
        if (fields.isEmpty()) {
            fields.put("etat", Shown.OPEN.slug());
        }
        var address = UriComponentsBuilder.fromPath(path);
        fields.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        columns.forEach(column -> address.queryParam("colonne", column));
        return address.encode().buildAndExpand(fields).toUriString();
    }
}
