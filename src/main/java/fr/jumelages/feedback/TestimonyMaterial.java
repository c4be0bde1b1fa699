package fr.jumelages.feedback;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Proposes a signature to the director, and shows the testimony to the coordinator who reads it. */
@Component
class TestimonyMaterial implements StepMaterial {

    private final Testimonies testimonies;
    private final Casefile casefile;
    private final AmbassadorCriteria criteria;
    private final MessageSource messages;

    TestimonyMaterial(Testimonies testimonies, Casefile casefile, AmbassadorCriteria criteria, MessageSource messages) {
        this.testimonies = testimonies;
        this.casefile = casefile;
        this.criteria = criteria;
        this.messages = messages;
    }

    @Override
    public Set<String> forms() {
        return Set.of("become-ambassador", "publish-testimony");
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return testimonies
                .findById(twinning.value())
                .<Map<String, Object>>map(offered -> Map.of(
                        "testimony", offered.words(), "signature", offered.signature(), "editedText", offered.words()))
                .orElseGet(() -> Map.of("signature", signature(twinning), "criteria", criteria(twinning)));
    }

    private List<Map<String, Object>> criteria(TwinningId twinning) {
        return criteria.of(twinning).stream()
                .map(one -> Map.<String, Object>of(
                        "criterion",
                        text("feedback.criterion." + one.criterion()),
                        "state",
                        text(one.met() ? "feedback.criterion.met" : "feedback.criterion.missing")))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String signature(TwinningId twinning) {
        String facility = casefile.get(twinning).facilityName();
        String signature =
                messages.getMessage("feedback.signature", new Object[] {facility}, LocaleContextHolder.getLocale());
        return signature.substring(0, Math.min(100, signature.length()));
    }
}
