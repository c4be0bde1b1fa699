package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.BoardFilter;
import fr.jumelages.monitoring.BoardPosition;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.Sort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The board’s filters, order and columns as they stand in its address; whatever is missing or unknown there means “all”
 * or “as usual”.
 */
record BoardForm(
        String etat,
        String etape,
        String departement,
        String q,
        String tache,
        String tri,
        List<String> colonne,
        String apres) {

    BoardForm {
        tache = Objects.toString(tache, "").replaceAll("[^a-z-]", "");
        Shown shown = Shown.ofSlug(etat);
        shown = tache.isEmpty() || shown.knowsSteps() ? shown : Shown.OPEN;
        etat = shown.slug();
        etape = Arrays.stream(Stage.values())
                .map(Stage::name)
                .filter(Objects.toString(etape, "")::equals)
                .findFirst()
                .orElse("");
        departement =
                Objects.toString(departement, "").replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        q = Objects.toString(q, "").replaceAll("\\p{Cntrl}", " ").strip();
        Sort sort = Sort.ofSlug(Objects.toString(tri, ""));
        tri = tache.isEmpty() && shown.sorts().contains(sort) ? sort.slug() : "";
        colonne = BoardColumn.ofSlugs(colonne).stream().map(BoardColumn::slug).toList();
    }

    /** All projects of one stage, or at one step of it. */
    private static BoardForm at(Stage stage, String step, String departement) {
        return new BoardForm(null, stage == null ? null : stage.name(), departement, null, step, null, null, null);
    }

    public BoardFilter filter() {
        return new BoardFilter(Shown.ofSlug(etat), stage(), departement, q, tache, Sort.ofSlug(tri));
    }

    Stage stage() {
        return etape.isEmpty() ? null : Stage.valueOf(etape);
    }

    /** Null for the first page. */
    BoardPosition position() {
        return BoardPosition.parse(apres, filter()).orElse(null);
    }

    /** Whether anything but the tab was chosen. */
    public boolean narrows() {
        return !(etape + departement + q + tache).isEmpty();
    }

    public boolean shows(String column) {
        return colonne.contains(BoardColumn.valueOf(column).slug());
    }

    /** The same behind another tab, from its first page on. */
    String showing(Shown shown) {
        return new BoardForm(shown.slug(), etape, departement, q, tache, tri, colonne, null).address();
    }

    /** All open projects of a stage. */
    String at(Stage stage) {
        return at(stage, null, departement).address();
    }

    /** All open projects that wait at a step of a stage, in one département or the whole territory. */
    static String waitingAt(Stage stage, String step, String departement) {
        return at(stage, step, departement).address();
    }

    /** The same list, further down. */
    String after(BoardPosition last) {
        return new BoardForm(etat, etape, departement, q, tache, tri, colonne, last.toString()).address();
    }

    /** The same list from its first page, to keep under a name. */
    String view() {
        return new BoardForm(etat, etape, departement, q, tache, tri, colonne, null).address();
    }

    /** The file of this list. */
    public String file() {
        return new BoardForm(etat, etape, departement, q, tache, tri, null, null).address("/suivi/projets.csv");
    }

    private String address() {
        return address("/suivi");
    }

    /** What was chosen, by the names in the address; the columns apart. */
    public Map<String, String> fields() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("etat", etat.equals(Shown.OPEN.slug()) ? "" : etat);
        filters.put("etape", etape);
        filters.put("departement", departement);
        filters.put("q", q);
        filters.put("tache", tache);
        filters.put("tri", tri);
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    private String address(String path) {
        Map<String, String> filters = fields();
        if (apres != null && !apres.isEmpty()) {
            filters.put("apres", apres);
        }
        var address = UriComponentsBuilder.fromPath(path);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (!BoardColumn.ofSlugs(colonne).equals(BoardColumn.USUAL)) {
            address.queryParam("colonne", colonne.toArray());
        }
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
