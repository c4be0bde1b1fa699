package fr.jumelages.framing;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both halves of a new round begin with: one’s own words of the round before, and what is to change. */
@Component
class RoundMaterial {

    private final Framings framings;
    private final Submissions submissions;
    private final Accounts accounts;
    private final FramingWords words;
    private final PartnerReading partners;

    RoundMaterial(
            Framings framings,
            Submissions submissions,
            Accounts accounts,
            FramingWords words,
            PartnerReading partners) {
        this.framings = framings;
        this.submissions = submissions;
        this.accounts = accounts;
        this.words = words;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(TwinningId twinning, String form) {
        Map<String, Object> data = earlier(twinning, form);
        List<Map<String, String>> changes = framings.get(twinning).requestedChanges().stream()
                .map(this::row)
                .toList();
        if (!changes.isEmpty()) {
            data.put("requestedChanges", changes);
        }
        PartnerView partner = partners.of(twinning, FramingSide.ofForm(form).other(), LocaleContextHolder.getLocale());
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

    private Map<String, String> row(Approval change) {
        String role = words.text("enum.Role." + change.role(), LocaleContextHolder.getLocale());
        String who = accounts.get(change.by()).name() + " (" + role + ")";
        return Map.of("who", who, "comment", change.comment());
    }
}
