package fr.jumelages.casefile;

import java.util.UUID;

/**
 * What is known when a case opens. @param facility null until the facility is published; @param departement its code,
 * as in {@code 35} or {@code 2A}; @param stage where it begins
 */
public record Opening(String facilityName, String departement, UUID facility, Stage stage) {

    /** A facility registers: its page is not published yet. */
    public static Opening registration(String facilityName, String departement) {
        return new Opening(facilityName, departement, null, Stage.REGISTRATION);
    }

    /** A further school asks a facility that is registered already. */
    public static Opening furtherSchool(String facilityName, String departement, UUID facility) {
        return new Opening(facilityName, departement, facility, Stage.SCHOOL_CONTACT);
    }
}
