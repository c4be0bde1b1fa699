package fr.jumelages.contact;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.tasklist.StepMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks, and what the register says of the school that they name, for the coordinator who checks it. */
@Component
class TeacherMaterial implements StepMaterial {

    private final ContactRequests requests;
    private final SchoolRegistry schools;
    private final RequestRows rows;

    TeacherMaterial(ContactRequests requests, SchoolRegistry schools, RequestRows rows) {
        this.requests = requests;
        this.schools = schools;
        this.rows = rows;
    }

    @Override
    public Set<String> forms() {
        return Set.of("check-teacher");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return requests.findById(subject)
                .filter(request -> request.twinning().equals(twinning))
                .map(request -> Map.<String, Object>of(CONTEXT, new Content("contact/told", "told", told(request))))
                .orElse(Map.of());
    }

    private List<Map.Entry<String, String>> told(ContactRequest request) {
        List<Map.Entry<String, String>> told = new ArrayList<>(rows.of(request));
        String uai = request.ask().uai();
        rows.add(told, "uai", uai);
        Optional<RegisteredSchool> registered =
                Optional.ofNullable(uai).map(Uai::new).flatMap(schools::byUai);
        registered.ifPresentOrElse(
                school -> register(told, school),
                () -> rows.add(told, "register", rows.words("contact.request.registerSilent")));
        return told;
    }

    private void register(List<Map.Entry<String, String>> told, RegisteredSchool school) {
        rows.add(told, "register", school.name() + ", " + school.postalCode() + " " + school.town());
        rows.add(told, "registerEmail", school.email());
    }
}
