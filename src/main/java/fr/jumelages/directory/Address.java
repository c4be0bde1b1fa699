package fr.jumelages.directory;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Embeddable;

/** Where a facility or school stands. @param departement its code, derived from the postal code */
@Embeddable
public record Address(String street, String postalCode, String town, String departement) {

    /** @throws Refusal {@code postalCode.unknown} when the postal code leads to no département */
    public static Address of(String street, String postalCode, String town) {
        Departement departement =
                Departement.ofPostalCode(postalCode).orElseThrow(() -> new Refusal("postalCode.unknown", postalCode));
        return new Address(street, postalCode, town, departement.code());
    }
}
