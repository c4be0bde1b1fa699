package fr.jumelages.contact;

import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.SchoolProfile;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.Uai;
import fr.jumelages.shared.EmailAddress;

/**
 * What a teacher asks.
 *
 * @param uai the school’s number or null; @param schoolName may be null when the number is known
 * @param pupils how many
 * @param wishedDates in the teacher’s words, or null
 */
public record ContactAsk(
        String teacherName,
        String teacherEmail,
        String uai,
        String schoolName,
        String postalCode,
        String town,
        SchoolLevel level,
        Integer pupils,
        TwinningType type,
        String wishedDates,
        String message) {

    EmailAddress email() {
        return new EmailAddress(teacherEmail);
    }

    SchoolProfile school() {
        return new SchoolProfile(uai == null ? null : new Uai(uai), schoolName, level, postalCode, town);
    }
}
