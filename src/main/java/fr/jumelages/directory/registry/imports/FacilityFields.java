package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.Siret;
import fr.jumelages.shared.Departement;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What both FINESS layouts say of an establishment, as written. @param departement a code, or the code of its commune;
 * @param place or null
 */
record FacilityFields(
        String number,
        String shortName,
        String longName,
        String street,
        String postalCode,
        String town,
        String departement,
        String category,
        String siret,
        Place place) {

    void give(long line, EntryTaker taker) throws IOException {
        Optional<Finess> finess = readNumber(number);
        Optional<Departement> home = home();
        String name = Wording.name(longName).isEmpty() ? Wording.name(shortName) : Wording.name(longName);
        if (finess.isEmpty()) {
            taker.refuse(line, number, LineCause.NUMBER_FORMAT);
        } else if (name.isEmpty()) {
            taker.refuse(line, number, LineCause.NAME_MISSING);
        } else if (home.isEmpty()) {
            taker.refuse(line, number, LineCause.DEPARTEMENT_UNKNOWN);
        } else {
            taker.take(entry(line, finess.get(), name, home.get()));
        }
    }

    /** A spreadsheet’s eaten zero is put back where the check digit agrees. */
    static Optional<Finess> readNumber(String typed) {
        String padded = "0" + Wording.plain(typed);
        if (Finess.hasFormat(typed)) {
            return Optional.of(new Finess(typed));
        }
        return Optional.of(padded).filter(Finess::hasFormat).map(Finess::new).filter(Finess::checksOut);
    }

    private Entry entry(long line, Finess finess, String name, Departement home) {
        boolean fits = finess.checksOut();
        String code = Wording.plain(category);
        return new Entry(
                line,
                Arrays.asList(
                        finess.value(),
                        name,
                        Wording.street(street),
                        Wording.plain(postalCode),
                        Wording.town(town),
                        home.code(),
                        code,
                        kind(code),
                        Siret.hasFormat(siret) ? new Siret(siret).value() : null,
                        place == null ? null : place.latitude(),
                        place == null ? null : place.longitude(),
                        fits),
                fits);
    }

    /** The register’s own code first: a few communes are served from a neighbour’s post office. */
    private Optional<Departement> home() {
        String code = Wording.plain(departement).toUpperCase(Locale.ROOT);
        return Departement.find(code)
                .or(() -> Departement.ofPostalCode(Wording.plain(postalCode)))
                .or(() -> Departement.find(code.substring(0, Math.min(2, code.length()))))
                .or(() -> Departement.find(code.substring(0, Math.min(3, code.length()))));
    }

    /** 500 EHPAD, 501 and 502 homes for the elderly that are not called so, 202 résidence autonomie; null for others. */
    private static FacilityKind kind(String category) {
        return switch (category) {
            case "500", "501", "502" -> FacilityKind.EHPAD;
            case "202" -> FacilityKind.RESIDENCE_AUTONOMIE;
            default -> null;
        };
    }
}
