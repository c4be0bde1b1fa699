package fr.jumelages.monitoring.web;

import fr.jumelages.monitoring.Durations;
import fr.jumelages.monitoring.Statistics.Figures;
import fr.jumelages.shared.SpreadsheetFile;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The statistics as one long table: what kind of figure, of what, of which month (empty for the whole year), how many, and
 * the days or shares. Figures of fewer than five stay empty.
 */
@Component
class StatisticsFile {

    private static final int FEWEST = 5;

    private final MessageSource messages;

    StatisticsFile(MessageSource messages) {
        this.messages = messages;
    }

    void write(Figures figures, Locale locale, OutputStream out) {
        try (var file = new SpreadsheetFile(out)) {
            file.row(
                    "kind",
                    "what",
                    "label",
                    "month",
                    "number",
                    "median_days",
                    "p90_days",
                    "within_3_days",
                    "within_10_days");
            figures.stages()
                    .forEach(stage -> durations(file, "stage", stage, words("site.stage." + stage.what(), locale)));
            figures.steps().forEach(step -> durations(file, "step", step, words("step." + step.what(), locale)));
            figures.losses()
                    .forEach(loss -> file.row(
                            "lost",
                            loss.stage() + ":" + loss.reason(),
                            words("enum.CancellationReason." + loss.reason(), locale),
                            null,
                            loss.number()));
            figures.reminders()
                    .forEach(effect -> file.row(
                            "answered_after_reminders",
                            effect.reminders(),
                            null,
                            null,
                            effect.answers(),
                            null,
                            null,
                            effect.percentInThreeDays(),
                            effect.percentInTenDays()));
            figures.places()
                    .forEach((code, waiting) ->
                            file.row("open", code, null, null, waiting.count() < FEWEST ? null : waiting.count()));
        }
    }

    private static void durations(SpreadsheetFile file, String kind, Durations of, String label) {
        file.row(kind, of.what(), label, null, of.isShown() ? of.number() : null, of.median(), of.ninetieth());
        of.trend().stream()
                .filter(month -> month.median() != null)
                .forEach(
                        month -> file.row(kind, of.what(), label, month.month(), month.number(), month.median(), null));
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, key, locale);
    }
}
