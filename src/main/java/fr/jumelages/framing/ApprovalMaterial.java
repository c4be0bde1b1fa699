package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
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

/** Brings the whole framing, in words, to those who approve it; from the second version on also what has changed. */
@Component
class ApprovalMaterial implements StepMaterial {

    private final Framings framings;
    private final FramingVersions versions;
    private final FramingWords words;

    ApprovalMaterial(Framings framings, FramingVersions versions, FramingWords words) {
        this.framings = framings;
        this.versions = versions;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of("approve-framing");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Framing framing = framings.get(twinning);
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Object> data = new HashMap<>();
        data.put(
                "framing",
                versions.lines(twinning, framing.latest(), locale).stream()
                        .map(line -> Map.of("label", line.label(), "value", line.value()))
                        .toList());
        List<FramingChange> changes = versions.changes(twinning, framing, framing.round(), locale);
        if (!changes.isEmpty()) {
            data.put(
                    "changes",
                    changes.stream().map(change -> row(change, locale)).toList());
        }
        return data;
    }

    private Map<String, String> row(FramingChange change, Locale locale) {
        return Map.of(
                "label", change.label(), "before", said(change.before(), locale), "now", said(change.now(), locale));
    }

    private String said(String value, Locale locale) {
        return value == null ? words.text("framing.change.nothing", locale) : value;
    }
}
