package fr.jumelages.casefile.web;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.Readership;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is said of a document that somebody adds. @param pour an {@link Readership} */
record PaperForm(String titre, String pour) {

    private static final int MOST_OF_A_TITLE = 100;

    PaperForm {
        titre = TypedText.plain(titre);
        pour = Objects.toString(pour, "");
    }

    List<FieldFault> faults(boolean hasFile) {
        List<FieldFault> faults = new ArrayList<>();
        if (titre.isEmpty() || titre.length() > MOST_OF_A_TITLE) {
            faults.add(new FieldFault("titre", "casefile.paper.fault.titre"));
        } else if (PersonalDetails.suspectedIn(titre)) {
            faults.add(new FieldFault("titre", "casefile.paper.fault.named"));
        }
        if (!hasFile) {
            faults.add(new FieldFault("fichier", "casefile.paper.fault.fichier"));
        }
        if (audience() == null) {
            faults.add(new FieldFault("pour", "casefile.paper.fault.pour"));
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
