package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Stage;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.monitoring.BoardFilter;
import fr.jumelages.monitoring.BoardPosition;
import fr.jumelages.monitoring.Facets;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
        String type,
        String niveau,
        String annee,
        String attend,
        String tri,
        List<String> colonne,
        String apres) {

    /** Those whom the board can be asked about; administrators are waited for by their own page. */
    static final List<Role> AWAITED = List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER, Role.COORDINATOR);

    BoardForm {
        tache = Objects.toString(tache, "").replaceAll("[^a-z-]", "");
        Shown shown = Shown.ofSlug(etat);
        shown = tache.isEmpty() || shown.knowsSteps() ? shown : Shown.OPEN;
        etat = shown.slug();
        etape = known(etape, Stage.values());
        departement =
                Objects.toString(departement, "").replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        q = Objects.toString(q, "").replaceAll("\\p{Cntrl}", " ").strip();
        type = known(type, TwinningType.values());
        niveau = known(niveau, SchoolLevel.values());
        annee = Objects.toString(annee, "").matches("20[0-9]{2}") ? annee : "";
        attend = known(attend, AWAITED.toArray(Role[]::new));
        Sort sort = Sort.ofSlug(Objects.toString(tri, ""));
        tri = tache.isEmpty() && shown.sorts().contains(sort) ? sort.slug() : "";
        colonne = BoardColumn.ofSlugs(colonne).stream().map(BoardColumn::slug).toList();
    }

    private static String known(String name, Enum<?>... values) {
        return Stream.of(values)
                .map(Enum::name)
                .filter(Objects.toString(name, "")::equals)
                .findFirst()
                .orElse("");
    }

    public BoardFilter filter() {
        return new BoardFilter(Shown.ofSlug(etat), stage(), departement, q, tache, Sort.ofSlug(tri), facets());
    }

    private Facets facets() {
        return new Facets(
                type.isEmpty() ? null : TwinningType.valueOf(type),
                niveau.isEmpty() ? null : SchoolLevel.valueOf(niveau),
                annee.isEmpty() ? null : Integer.valueOf(annee),
                attend.isEmpty() ? null : Role.valueOf(attend));
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
        return !(etape + departement + q + tache + type + niveau + annee + attend).isEmpty();
    }

    /** How many of the filters behind the disclosure are set. */
    public long more() {
        return Stream.of(type, niveau, annee, attend)
                .filter(value -> !value.isEmpty())
                .count();
    }

    public boolean shows(String column) {
        return colonne.contains(BoardColumn.valueOf(column).slug());
    }

    /** What was chosen, by the names in the address; the columns apart. */
    public Map<String, String> fields() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("etat", etat.equals(Shown.OPEN.slug()) ? "" : etat);
        filters.put("etape", etape);
        filters.put("departement", departement);
        filters.put("q", q);
        filters.put("tache", tache);
        filters.put("type", type);
        filters.put("niveau", niveau);
        filters.put("annee", annee);
        filters.put("attend", attend);
        filters.put("tri", tri);
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    public BoardAddress addresses() {
        return new BoardAddress(this);
    }
}
