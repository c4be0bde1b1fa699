package fr.jumelages.registration;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.RegistrationTold.Alike;
import fr.jumelages.registration.RegistrationTold.Point;
import fr.jumelages.registration.RegistrationWords.Change;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator reads before deciding, and what the director finds filled in before correcting. */
@Component
class ReviewMaterial implements StepMaterial {

    private final RegistrationRequests requests;
    private final Eligibility eligibility;
    private final RegistrationWords words;

    ReviewMaterial(RegistrationRequests requests, Eligibility eligibility, RegistrationWords words) {
        this.requests = requests;
        this.eligibility = eligibility;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of("check-registration", "correct-registration");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Map<String, Object> data = new HashMap<>();
        requests.findByTwinningId(twinning.value())
                .filter(request -> request.content() != null)
                .ifPresent(request -> fill(data, request));
        return data;
    }

    private void fill(Map<String, Object> data, RegistrationRequest request) {
        data.put(CONTEXT, new Content("registration/told", "told", told(request)));
        if (request.status() == RegistrationStatus.CORRECTION_ASKED) {
            Typed typed = RegistrationAnswers.of(request.content());
            for (Correction.Point point : request.correction().points()) {
                data.put(point.field().reasonKey(), point.why());
                point.field().questions().forEach(question -> data.put(question, typed.text(question)));
            }
        }
    }

    private RegistrationTold told(RegistrationRequest request) {
        boolean asked = request.status() == RegistrationStatus.CORRECTION_ASKED;
        return new RegistrationTold(
                words.told(request.content(), locale()),
                eligibility.identifiers(request.content()),
                asked ? List.of() : alike(request),
                request.correction() != null && !asked,
                request.correction() == null ? List.of() : points(request));
    }

    private List<Alike> alike(RegistrationRequest request) {
        String finess = request.content().facility().finess();
        return eligibility.alike(request).stream()
                .map(other -> alike(other, finess))
                .toList();
    }

    private static Alike alike(RegistrationRequest other, String finess) {
        var facility = other.content().facility();
        return new Alike(other.reference(), facility.name(), finess != null && finess.equals(facility.finess()));
    }

    private List<Point> points(RegistrationRequest request) {
        return request.correction().points().stream()
                .map(point -> new Point(point.field(), point.why(), changes(request, point.field())))
                .toList();
    }

    private List<Change> changes(RegistrationRequest request, CorrectionField field) {
        return request.status() == RegistrationStatus.CORRECTION_ASKED
                ? List.of()
                : words.compare(request.beforeCorrection(), request.content(), field.questions(), locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
