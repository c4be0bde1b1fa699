package fr.jumelages.feedback;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Departement;

/** Which testimonies somebody wants to read; null for any. */
public record TestimonyFilter(Departement departement, FacilityKind kind, SchoolLevel level, TwinningType type) {

    public static final TestimonyFilter ANY = new TestimonyFilter(null, null, null, null);

    public boolean narrows() {
        return !equals(ANY);
    }
}
