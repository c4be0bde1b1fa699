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
record BoardForm(String etat, String etape, String departement, String q, String apres) {

    BoardForm {
        etat = Shown.ofSlug(etat).slug();
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
        return new BoardFilter(Shown.ofSlug(etat), stage(), departement, q);
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
        return !(etape + departement + q).isEmpty();
    }

    /** The same filters behind another tab, from its first page on. */
    String showing(Shown shown) {
        return new BoardForm(shown.slug(), etape, departement, q, null).address();
    }

    /** All open projects of a stage. */
    String at(Stage stage) {
        return new BoardForm(null, stage.name(), departement, null, null).address();
    }

    /** The same list, further down. */
    String after(BoardPosition last) {
        return new BoardForm(etat, etape, departement, q, last.toString()).address();
    }

    private String address() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("etat", etat.equals(Shown.OPEN.slug()) ? "" : etat);
        filters.put("etape", etape);
        filters.put("departement", departement);
        filters.put("q", q);
        filters.put("apres", Objects.toString(apres, ""));
        filters.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath("/suivi");
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
