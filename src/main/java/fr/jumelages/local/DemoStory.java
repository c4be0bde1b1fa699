package fr.jumelages.local;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.contact.ContactAsk;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.registration.FacilityNature;
import fr.jumelages.registration.PartnerKind;
import fr.jumelages.registration.RegistrationContent;
import java.util.Map;

/**
 * One demo project ({@code local/stories.yml}). @param daysAgo when it was registered; @param until the stage it stays
 * in, or {@code COMPLETED}; @param fate {@code hold}, {@code cancel}, {@code contact} (a request waits for its answer),
 * {@code review} (waits for a coordinator), {@code unconfirmed} (the mail was not confirmed), or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoStory(
        String facility,
        FacilityNature nature,
        String finess,
        String street,
        String postalCode,
        String town,
        String director,
        String directorEmail,
        String referent,
        String referentEmail,
        TwinningType mode,
        SchoolLevel level,
        String teacher,
        String teacherEmail,
        String school,
        String uai,
        int daysAgo,
        String until,
        String fate) {

    RegistrationContent registration() {
        return new RegistrationContent(
                new RegistrationContent.FacilityPart(nature, facility, finess, null, street, postalCode, town),
                new RegistrationContent.PeoplePart(director, directorEmail, "02 99 00 00 00", null, null, null, null),
                new RegistrationContent.WishesPart(PartnerKind.SCHOOL),
                DemoShowcase.of(this));
    }

    ContactAsk ask() {
        return new ContactAsk(
                teacher,
                teacherEmail,
                uai,
                school,
                postalCode,
                town,
                level,
                24,
                mode,
                "un après-midi par mois",
                "Ma classe prépare un projet sur les métiers d’hier et aimerait rencontrer vos résidents.");
    }

    /** The words that answers of this story use. */
    Map<String, String> words() {
        return Map.of(
                "meets", "ONBOARDING".equals(until) ? "late" : "soon",
                "mode", mode.name(),
                "link", mode == TwinningType.IN_PERSON ? "" : "https://visio.example/" + finess,
                "referentName", referent == null ? "" : referent,
                "referentEmail", referentEmail == null ? "" : referentEmail);
    }
}
