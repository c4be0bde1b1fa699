package fr.jumelages.administration.web;

import fr.jumelages.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** Who directs the facility from now on, and why; both directors read the reason. */
record HandoverForm(String nom, String courriel, String motif) {

    private static final int MOST_OF_A_NAME = 100;
    private static final int MOST_LETTERS = 1000;

    HandoverForm {
        nom = plain(nom, MOST_OF_A_NAME);
        courriel = plain(courriel, MOST_OF_A_NAME + 50);
        motif = plain(motif, MOST_LETTERS);
    }

    List<StaffForm.Fault> faults() {
        List<StaffForm.Fault> faults = new ArrayList<>();
        if (nom.isEmpty()) {
            faults.add(new StaffForm.Fault("nom", "administration.fault.name"));
        }
        if (!EmailAddress.isValid(courriel)) {
            faults.add(new StaffForm.Fault("courriel", "administration.fault.email"));
        }
        if (motif.isEmpty()) {
            faults.add(new StaffForm.Fault("motif", "administration.fault.reason"));
        }
        return faults;
    }

    private static String plain(String typed, int longest) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n]]", " ").strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
