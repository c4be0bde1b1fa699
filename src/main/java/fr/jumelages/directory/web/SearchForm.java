package fr.jumelages.directory.web;

import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityPage;
import fr.jumelages.directory.FacilityQuery;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Departement;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** The search as it stands in the address. A filter that nobody offered counts as none. */
record SearchForm(
        String q,
        String departement,
        String genre,
        String type,
        String niveau,
        String theme,
        String apresNom,
        String apresId) {

    private static final int LONGEST = 200;

    FacilityQuery query() {
        return new FacilityQuery(
                text(),
                Departement.find(departement).map(Departement::code).orElse(null),
                choice(FacilityKind.class, genre),
                choice(TwinningType.class, type),
                choice(SchoolLevel.class, niveau),
                choice(Theme.class, theme));
    }

    FacilityPage.Cursor after() {
        try {
            return apresNom == null || apresId == null
                    ? null
                    : new FacilityPage.Cursor(apresNom.replace("\u0000", ""), new FacilityId(UUID.fromString(apresId)));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** What is shown again in the search field. */
    String text() {
        return q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
    }

    boolean isNarrowed() {
        return !text().isEmpty() || !FacilityQuery.everything().equals(withoutText());
    }

    /** Null on the last page. */
    String nextUrl(FacilityPage page) {
        if (page.next() == null) {
            return null;
        }
        FacilityQuery query = query();
        return UriComponentsBuilder.fromPath("/etablissements")
                .queryParam("q", "{q}")
                .queryParam("departement", "{departement}")
                .queryParam("genre", "{genre}")
                .queryParam("type", "{type}")
                .queryParam("niveau", "{niveau}")
                .queryParam("theme", "{theme}")
                .queryParam("apresNom", "{apresNom}")
                .queryParam("apresId", "{apresId}")
                .encode()
                .buildAndExpand(
                        text(),
                        or(query.departement()),
                        or(query.kind()),
                        or(query.type()),
                        or(query.level()),
                        or(query.theme()),
                        page.next().sortName(),
                        page.next().id())
                .toUriString();
    }

    private FacilityQuery withoutText() {
        FacilityQuery query = query();
        return new FacilityQuery(null, query.departement(), query.kind(), query.type(), query.level(), query.theme());
    }

    private static Object or(Object value) {
        return value == null ? "" : value;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(option -> option.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
