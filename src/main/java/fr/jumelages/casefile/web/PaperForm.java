package fr.jumelages.casefile.web;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.Readership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is said of a document that somebody adds. @param pour an {@link Readership} */
record PaperForm(String titre, String pour) {

    private static final int MOST_OF_A_TITLE = 100;

    PaperForm {
        titre = Objects.toString(titre, "").replace("\0", "").strip();
        pour = Objects.toString(pour, "");
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults(boolean hasFile) {
        List<Fault> faults = new ArrayList<>();
        if (titre.isEmpty() || titre.length() > MOST_OF_A_TITLE) {
            faults.add(new Fault("titre", "casefile.paper.fault.titre"));
        } else if (PersonalDetails.suspectedIn(titre)) {
            faults.add(new Fault("titre", "casefile.paper.fault.named"));
        }
        if (!hasFile) {
            faults.add(new Fault("fichier", "casefile.paper.fault.fichier"));
        }
        if (audience() == null) {
            faults.add(new Fault("pour", "casefile.paper.fault.pour"));
        }
        return faults;
    }

    /** Null when none was chosen. */
    Readership audience() {
        return Arrays.stream(Readership.values())
                .filter(audience -> audience.name().equals(pour))
                .findFirst()
                .orElse(null);
    }
}
