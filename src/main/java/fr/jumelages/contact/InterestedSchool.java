package fr.jumelages.contact;

import java.util.UUID;

/** A school that looks for a facility. @param kilometres as the crow flies, or null when nobody knows where one of both is */
record InterestedSchool(UUID id, String name, String town, Integer kilometres) {

    /** <i>Collège Jean-Zay (Rennes)</i>. */
    String label() {
        return name + " (" + town + ")";
    }
}
