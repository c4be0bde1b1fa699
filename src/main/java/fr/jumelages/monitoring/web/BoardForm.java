package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.BoardFilter;
import fr.jumelages.monitoring.BoardPosition;
import fr.jumelages.monitoring.Shown;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/** The board’s filters as they stand in its address; whatever is missing or unknown there means “all”. */
record BoardForm(String etat, String etape, String departement, String q, String tache, String apres) {

    BoardForm {
        tache = Objects.toString(tache, "").replaceAll("[^a-z-]", "");
        Shown shown = Shown.ofSlug(etat);
        etat = (tache.isEmpty() || shown.knowsSteps() ? shown : Shown.OPEN).slug();
        etape = Arrays.stream(Stage.values())
                .map(Stage::name)
                .filter(Objects.toString(etape, "")::equals)
                .findFirst()
                .orElse("");
        departement =
                Objects.toString(departement, "").replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        q = Objects.toString(q, "").replaceAll("\\p{Cntrl}", " ").strip();
    }

    public BoardFilter filter() {
        return new BoardFilter(Shown.ofSlug(etat), stage(), departement, q, tache);
    }

    Stage stage() {
        return etape.isEmpty() ? null : Stage.valueOf(etape);
    }

    /** Null for the first page. */
    BoardPosition position() {
        return BoardPosition.parse(apres).orElse(null);
    }

    /** Whether anything but the tab was chosen. */
    public boolean narrows() {
        return !(etape + departement + q + tache).isEmpty();
    }

    /** The same filters behind another tab, from its first page on. */
    String showing(Shown shown) {
        return new BoardForm(shown.slug(), etape, departement, q, tache, null).address();
    }

    /** All open projects of a stage. */
    String at(Stage stage) {
        return new BoardForm(null, stage.name(), departement, null, null, null).address();
    }

    /** All open projects that wait at a step of a stage, in one département or the whole territory. */
    static String waitingAt(Stage stage, String step, String departement) {
        return new BoardForm(null, stage == null ? null : stage.name(), departement, null, step, null).address();
    }

    /** The same list, further down. */
    String after(BoardPosition last) {
        return new BoardForm(etat, etape, departement, q, tache, last.toString()).address();
    }

    /** The file of this list. */
    public String file() {
        return new BoardForm(etat, etape, departement, q, tache, null).address("/suivi/projets.csv");
    }

    private String address() {
        return address("/suivi");
    }

    private String address(String path) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("etat", etat.equals(Shown.OPEN.slug()) ? "" : etat);
        filters.put("etape", etape);
        filters.put("departement", departement);
        filters.put("q", q);
        filters.put("tache", tache);
        filters.put("apres", Objects.toString(apres, ""));
        filters.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
