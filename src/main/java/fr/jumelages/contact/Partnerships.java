package fr.jumelages.contact;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The projects of a facility that a further school may still join: those that have a school and their meetings ahead. */
@Component
class Partnerships {

    private static final Set<Stage> JOINABLE = EnumSet.of(Stage.FRAMING, Stage.ONBOARDING, Stage.EVENT);

    private final Casefile casefile;

    Partnerships(Casefile casefile) {
        this.casefile = casefile;
    }

    List<TwinningSummary> joinable(ContactRequest request) {
        return casefile.ofFacility(request.facility().value()).stream()
                .filter(project -> project.status() == TwinningStatus.LIVE && JOINABLE.contains(project.stage()))
                .filter(project -> !project.id().equals(request.twinning()))
                .toList();
    }

    /** @throws Refusal {@code contact.notJoinable} when that project went on or ended meanwhile */
    void join(ContactRequest request, String reference) {
        TwinningSummary project = joinable(request).stream()
                .filter(candidate -> candidate.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Refusal("contact.notJoinable", reference));
        casefile.addMember(project.id(), request.account(), Role.TEACHER);
        casefile.joinSchool(project.id(), request.school().value(), request.schoolName());
    }
}
