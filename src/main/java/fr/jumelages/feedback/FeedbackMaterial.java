package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Option;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings figures and sentences to the referent who reads the synthesis. */
@Component
class FeedbackMaterial implements StepMaterial {

    private final Feedbacks feedbacks;
    private final Verbatims verbatims;
    private final FigureWords words;

    FeedbackMaterial(Feedbacks feedbacks, Verbatims verbatims, FigureWords words) {
        this.feedbacks = feedbacks;
        this.verbatims = verbatims;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of("review-synthesis");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Locale locale = LocaleContextHolder.getLocale();
        Figures figures = feedbacks.get(twinning).figures().orElseThrow();
        List<Verbatim> sentences = verbatims.of(twinning);
        return Map.of(
                "results",
                results(figures, locale),
                "verbatims",
                sentences.stream().map(sentence -> option(sentence, locale)).toList(),
                "hiddenVerbatims",
                sentences.stream()
                        .filter(Verbatim::hidden)
                        .map(sentence -> sentence.id().toString())
                        .toList());
    }

    private List<Map<String, Object>> results(Figures figures, Locale locale) {
        return words.rows(figures, locale).stream()
                .map(row -> Map.<String, Object>of(
                        "audience", row.audience(), "answers", row.answers(), "mean", row.mean()))
                .toList();
    }

    private Option option(Verbatim verbatim, Locale locale) {
        return new Option(verbatim.id().toString(), words.name(verbatim.audience(), locale) + " – " + verbatim.words());
    }
}
