package fr.jumelages.feedback.web;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.feedback.TestimonyFilter;
import fr.jumelages.shared.Departement;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters in the address; what is none of ours is as if it weren’t there. */
record TestimonyForm(String departement, String etablissement, String niveau, String forme) {

    public TestimonyFilter filter() {
        return new TestimonyFilter(
                departement == null
                        ? null
                        : Departement.find(departement.strip()).orElse(null),
                value(FacilityKind.values(), etablissement),
                value(SchoolLevel.values(), niveau),
                value(TwinningType.values(), forme));
    }

    String after(UUID last) {
        return UriComponentsBuilder.fromPath("/temoignages")
                .queryParam("departement", text(departement))
                .queryParam("etablissement", text(etablissement))
                .queryParam("niveau", text(niveau))
                .queryParam("forme", text(forme))
                .queryParam("apres", last)
                .encode()
                .toUriString();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static <E extends Enum<E>> E value(E[] all, String typed) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
