package fr.jumelages.directory.web;

import fr.jumelages.directory.FacilityCard;
import fr.jumelages.directory.FacilityPage;
import fr.jumelages.directory.FacilityQuery;
import fr.jumelages.shared.Departement;
import java.util.List;

/** What the list shows. @param departement that the list keeps to, or null; @param nextUrl null on the last page */
record SearchResults(
        FacilityQuery query,
        TeacherPlace from,
        Departement departement,
        List<FacilityCard> facilities,
        String nextUrl) {

    static SearchResults of(SearchForm form, FacilityQuery query, TeacherPlace from, FacilityPage page) {
        return new SearchResults(
                query, from, Departement.find(query.departement()).orElse(null), page.facilities(), form.nextUrl(page));
    }

    /** Kilometres, or null for no limit. */
    public Integer radius() {
        return query.around() == null ? null : query.around().radiusKm();
    }

    /** The next wider radius, {@code sans} for no limit, or null when there is nothing wider. */
    public String wider() {
        Integer radius = radius();
        if (radius == null) {
            return null;
        }
        return TeacherPlace.RADII.stream()
                .filter(other -> other > radius)
                .findFirst()
                .map(String::valueOf)
                .orElse(SearchForm.ANYWHERE);
    }
}
