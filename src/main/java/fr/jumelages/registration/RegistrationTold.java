package fr.jumelages.registration;

import fr.jumelages.registration.RegistrationWords.Change;
import fr.jumelages.registration.RegistrationWords.Section;
import java.util.List;

/**
 * A registration as it is shown beside its check and its correction.
 *
 * @param sections every answer, in words
 * @param identifiers what check digits and register say
 * @param alike registrations of the same facility or by the same director
 * @param corrected whether a correction came back; {@code points} then say what became of it
 */
public record RegistrationTold(
        List<Section> sections, IdentifierState identifiers, List<Alike> alike, boolean corrected, List<Point> points) {

    /** Another registration. @param sameFacility else it has only the director in common */
    public record Alike(String reference, String facility, boolean sameFacility) {}

    /** What a coordinator wanted mended and why; the changes are empty until it was corrected. */
    public record Point(CorrectionField field, String why, List<Change> changes) {

        public boolean isUnchanged() {
            return changes.stream().noneMatch(Change::isReal);
        }
    }
}
