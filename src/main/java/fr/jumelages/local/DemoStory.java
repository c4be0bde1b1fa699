package fr.jumelages.local;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.contact.ContactAsk;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Rhythm;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.registration.FacilityNature;
import fr.jumelages.registration.PartnerKind;
import fr.jumelages.registration.RegistrationContent;
import java.util.List;
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
                new RegistrationContent.PeoplePart(director, directorEmail, "02 99 00 00 00", null, null),
                new RegistrationContent.WishesPart(PartnerKind.SCHOOL),
                showcase());
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
                "mode", mode.name(),
                "link", mode == TwinningType.IN_PERSON ? "" : "https://visio.example/" + finess,
                "referentName", referent == null ? "" : referent,
                "referentEmail", referentEmail == null ? "" : referentEmail);
    }

    private Showcase showcase() {
        return new Showcase(
                "Une maison ouverte sur son quartier, un jardin, et des résidents qui aiment transmettre.",
                List.of(mode),
                List.of(level),
                List.of(Theme.MEMORY, Theme.CREATION, Theme.GAMES),
                Rhythm.SERIES,
                12,
                List.of(WeekSlot.TUESDAY_AFTERNOON, WeekSlot.THURSDAY_AFTERNOON),
                "Repas de 11 h 45 à 13 h 30, repos jusqu’à 14 h",
                List.of(Equipment.LARGE_ROOM, Equipment.GARDEN, Equipment.WIFI, Equipment.SCREEN),
                "Bus à deux minutes, entrée de plain-pied");
    }
}
