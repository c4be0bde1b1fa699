package fr.jumelages.registration;

import fr.jumelages.directory.Address;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityProfile;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.Siret;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.Refusal;

/** Everything a facility told when it registered, in the form’s four segments. */
public record RegistrationContent(FacilityPart facility, PeoplePart people, WishesPart wishes, Showcase showcase) {

    /** @param finess nine characters or null; @param siret fourteen digits or null */
    public record FacilityPart(
            FacilityNature nature,
            String name,
            String finess,
            String siret,
            String street,
            String postalCode,
            String town) {

        /** @throws Refusal when a number or the postal code can’t be one */
        public FacilityPart {
            finess = finess == null ? null : new Finess(finess).value();
            siret = siret == null ? null : new Siret(siret).value();
            Address.of(street, postalCode, town);
        }

        Address address() {
            return Address.of(street, postalCode, town);
        }
    }

    /** @param contactName who may carry the project, or null; @param secondContactName with whom, or null */
    public record PeoplePart(
            String directorName,
            String directorEmail,
            String phone,
            String contactName,
            String contactEmail,
            String secondContactName,
            String secondContactEmail) {

        EmailAddress email() {
            return new EmailAddress(directorEmail);
        }
    }

    public record WishesPart(PartnerKind partner) {}

    /** The département’s code. */
    public String departement() {
        return facility.address().departement();
    }

    /** @throws Refusal {@code registration.outOfScope} for a facility that the programme is not for */
    FacilityProfile profile() {
        if (facility.nature() == FacilityNature.OTHER) {
            throw new Refusal("registration.outOfScope");
        }
        return new FacilityProfile(
                FacilityKind.valueOf(facility.nature().name()),
                facility.name(),
                facility.finess() == null ? null : new Finess(facility.finess()),
                facility.siret() == null ? null : new Siret(facility.siret()),
                facility.address(),
                showcase);
    }
}
