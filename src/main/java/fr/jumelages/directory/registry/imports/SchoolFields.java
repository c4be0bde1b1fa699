package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.Place;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A line of the schools directory, by the names of its columns. */
record SchoolFields(Map<String, String> cells) {

    void give(long line, EntryTaker taker) throws IOException {
        SchoolLevel level = level();
        Optional<Uai> uai = number();
        Optional<Departement> home = home();
        if (uai.isEmpty()) {
            taker.refuse(line, cell("identifiant_de_l_etablissement"), LineCause.NUMBER_FORMAT);
        } else if (level == null || cell("etat").toUpperCase(Locale.ROOT).startsWith("FERM")) {
            taker.skip();
        } else if (cell("nom_etablissement").isEmpty()) {
            taker.refuse(line, uai.get().value(), LineCause.NAME_MISSING);
        } else if (home.isEmpty()) {
            taker.refuse(line, uai.get().value(), LineCause.DEPARTEMENT_UNKNOWN);
        } else {
            taker.take(entry(line, uai.get(), level, home.get()));
        }
    }

    private Entry entry(long line, Uai uai, SchoolLevel level, Departement home) {
        Place place = place();
        boolean fits = uai.checksOut();
        return new Entry(
                line,
                Arrays.asList(
                        uai.value(),
                        Wording.name(cell("nom_etablissement")),
                        level,
                        street(),
                        cell("code_postal"),
                        Wording.town(cell("nom_commune")),
                        home.code(),
                        email(),
                        place == null ? null : place.latitude(),
                        place == null ? null : place.longitude(),
                        fits),
                fits);
    }

    private Optional<Uai> number() {
        String typed = cell("identifiant_de_l_etablissement");
        return Uai.hasFormat(typed) ? Optional.of(new Uai(typed)) : Uai.padded(typed);
    }

    /** Null for what is no school of the three levels. An EREA teaches from the collège on. */
    private SchoolLevel level() {
        String type = cell("type_etablissement").toLowerCase(Locale.FRENCH);
        if (type.matches("[eé]cole.*")) {
            return SchoolLevel.PRIMARY;
        }
        if (type.matches("coll[eèé]ge.*|erea")) {
            return SchoolLevel.COLLEGE;
        }
        return type.matches("lyc[eé]e.*") ? SchoolLevel.LYCEE : null;
    }

    /** The file writes them with three characters: 035, 02A, 974. */
    private Optional<Departement> home() {
        String code = cell("code_departement").toUpperCase(Locale.ROOT).replaceFirst("^0(?=..)", "");
        return Departement.find(code)
                .or(() -> Departement.find("0" + code))
                .or(() -> Departement.ofPostalCode(cell("code_postal")));
    }

    private String street() {
        String first = cell("adresse_1");
        return Wording.name(first.isEmpty() ? cell("adresse_2") : first);
    }

    private String email() {
        String mail = cell("mail");
        return EmailAddress.isValid(mail) ? new EmailAddress(mail).value() : null;
    }

    private Place place() {
        try {
            return FrenchProjection.inFrance(
                            Double.parseDouble(cell("latitude")), Double.parseDouble(cell("longitude")))
                    .orElse(null);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private String cell(String name) {
        return Wording.plain(cells.get(name));
    }
}
