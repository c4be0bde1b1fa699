package fr.jumelages.feedback;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.TwinningSummary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The synthesis as a PDF: figures by audience, the referent’s reading, the debrief, chosen sentences. */
@Component
class FeedbackReport {

    private final Casefile casefile;
    private final Verbatims verbatims;
    private final FigureWords words;
    private final PdfPages pages;
    private final MessageSource messages;

    FeedbackReport(Casefile casefile, Verbatims verbatims, FigureWords words, PdfPages pages, MessageSource messages) {
        this.casefile = casefile;
        this.verbatims = verbatims;
        this.words = words;
        this.pages = pages;
        this.messages = messages;
    }

    NewDocument print(Feedback feedback, Locale locale) {
        TwinningSummary project = casefile.get(feedback.twinning());
        Map<String, Object> model = new HashMap<>();
        model.put("title", project.title());
        model.put("reference", project.reference());
        model.put("rows", words.rows(feedback.figures().orElseThrow(), locale));
        model.put("tables", words.tables(feedback.figures().orElseThrow(), locale));
        model.put("synthesis", feedback.synthesis().orElse(null));
        model.put("debrief", feedback.debrief().orElse(null));
        model.put(
                "verbatims",
                verbatims.of(feedback.twinning()).stream()
                        .filter(verbatim -> !verbatim.hidden())
                        .toList());
        byte[] content = pages.print("feedback/report", model, locale);
        String title = messages.getMessage("feedback.report.title", null, locale);
        return new NewDocument(title, "bilan-" + project.reference() + ".pdf", "application/pdf", content);
    }
}
