package fr.jumelages.directory.web;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityPage;
import fr.jumelages.directory.FacilityQuery;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.shared.Departement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The search as it stands in the address. A filter that nobody offered counts as none.
 *
 * @param ou where the teacher is, as typed; @param ecole the number of the school that was chosen among suggestions
 * @param rayon kilometres, or {@link #ANYWHERE}, or nothing for what is usual where the teacher is
 */
record SearchForm(
        String q,
        String ou,
        String ecole,
        String rayon,
        String departement,
        String genre,
        String type,
        String niveau,
        List<String> theme,
        List<String> creneau,
        String annee,
        String complets,
        String apres) {

    static final String ANYWHERE = "sans";

    private static final int LONGEST = 200;

    SearchForm {
        q = plain(q);
        ou = plain(ou);
        ecole = plain(ecole);
        theme = theme == null ? List.of() : theme;
        creneau = creneau == null ? List.of() : creneau;
    }

    FacilityQuery query(TeacherPlace from) {
        return new FacilityQuery(
                q,
                Departement.find(departement).map(Departement::code).orElseGet(from::wholeDepartement),
                choice(FacilityKind.class, genre),
                twinning(),
                choice(SchoolLevel.class, niveau),
                choices(Theme.class, theme),
                choices(WeekSlot.class, creneau),
                annee != null && annee.matches("20[0-9]{2}") ? Integer.valueOf(annee) : null,
                around(from),
                "oui".equals(complets));
    }

    FacilityPage.Cursor after() {
        return FacilityPage.Cursor.parse(apres).orElse(null);
    }

    /** Whether one of the less usual criteria was chosen, which then stay unfolded. */
    public boolean isDetailed() {
        var all = query(TeacherPlace.NOWHERE);
        return all.kind() != null
                || !all.themes().isEmpty()
                || !all.slots().isEmpty()
                || all.schoolYear() != null
                || all.full();
    }

    public boolean isNarrowed() {
        return isDetailed() || !parameters(null).isEmpty();
    }

    /** Null on the last page. */
    String nextUrl(FacilityPage page) {
        return page.next() == null
                ? null
                : url("/etablissements", parameters(page.next().toString()));
    }

    /** The same search without its département. */
    public String anywhereUrl() {
        Map<String, Object> all = parameters(null);
        all.remove("departement");
        return url("/etablissements", all);
    }

    /** The same search with another radius. */
    public String withRadius(String other) {
        Map<String, Object> all = parameters(null);
        all.put("rayon", other);
        return url("/etablissements", all);
    }

    /** Kilometres to search within, or null for no limit: a remote twinning knows none. */
    Integer radius(TeacherPlace from) {
        if (twinning() == TwinningType.REMOTE || ANYWHERE.equals(rayon)) {
            return null;
        }
        boolean offered =
                TeacherPlace.RADII.stream().anyMatch(km -> String.valueOf(km).equals(rayon));
        return offered ? Integer.valueOf(rayon) : from.usualRadius();
    }

    private FacilityQuery.Around around(TeacherPlace from) {
        return from.place() == null ? null : new FacilityQuery.Around(from.place(), from.departement(), radius(from));
    }

    private TwinningType twinning() {
        return choice(TwinningType.class, type);
    }

    private Map<String, Object> parameters(String after) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("ou", ou);
        all.put("ecole", ecole);
        all.put("rayon", rayon);
        all.put("departement", departement);
        all.put("genre", genre);
        all.put("type", type);
        all.put("niveau", niveau);
        all.put("theme", theme);
        all.put("creneau", creneau);
        all.put("annee", annee);
        all.put("complets", complets);
        all.put("apres", after);
        all.values().removeIf(value -> value == null || value.equals("") || value.equals(List.of()));
        return all;
    }

    private static String url(String path, Map<String, Object> parameters) {
        var url = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            List<?> each = value instanceof List<?> several ? several : List.of(value);
            for (int i = 0; i < each.size(); i++) {
                url.queryParam(name, "{" + name + i + "}");
                values.put(name + i, each.get(i));
            }
        });
        return url.encode().buildAndExpand(values).toUriString();
    }

    private static String plain(String typed) {
        return typed == null
                ? ""
                : typed.substring(0, Math.min(typed.length(), LONGEST))
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String value) {
        return choices(type, value == null ? List.of() : List.of(value)).stream()
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Set<E> choices(Class<E> type, List<String> names) {
        Set<E> chosen = EnumSet.noneOf(type);
        Predicate<E> named = option -> names.contains(option.name());
        Arrays.stream(type.getEnumConstants()).filter(named).forEach(chosen::add);
        return chosen;
    }
}
