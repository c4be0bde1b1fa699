package fr.jumelages.framing;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both halves of a new round begin with: one’s own words of the round before, and what is to change. */
@Component
class RoundMaterial {

    private final Framings framings;
    private final Submissions submissions;
    private final RequestedChanges requests;
    private final PartnerReading partners;

    RoundMaterial(Framings framings, Submissions submissions, RequestedChanges requests, PartnerReading partners) {
        this.framings = framings;
        this.submissions = submissions;
        this.requests = requests;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(TwinningId twinning, String form) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Object> data = earlier(twinning, form);
        List<Approval> changes = framings.get(twinning).requestedChanges();
        if (!changes.isEmpty()) {
            data.put("requestedChanges", requests.rows(changes, locale));
            data.putAll(requests.notes(changes, locale));
        }
        PartnerView partner = partners.of(twinning, FramingSide.ofForm(form).other(), locale);
        data.put(StepMaterial.CONTEXT, new CasePanel.Content("framing/partner", "partner", partner));
        return data;
    }

    /** What was answered last time, by field; empty the first time. */
    Map<String, Object> earlier(TwinningId twinning, String form) {
        return submissions
                .latest(twinning, form)
                .<Map<String, Object>>map(given -> new HashMap<>(given.answers().toMap()))
                .orElseGet(HashMap::new);
    }
}
