package fr.jumelages.feedback;

import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.PdfPages;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The synthesis as a PDF: figures by audience, the referent’s reading, the debrief, chosen sentences. */
@Component
class FeedbackReport {

    private final ReportPages content;
    private final PdfPages pages;
    private final MessageSource messages;

    FeedbackReport(ReportPages content, PdfPages pages, MessageSource messages) {
        this.content = content;
        this.pages = pages;
        this.messages = messages;
    }

    NewDocument print(Feedback feedback, Locale locale) {
        ReportPages.Content report = content.of(feedback, locale);
        byte[] file = pages.print("feedback/report", Map.of("report", report), locale);
        String title = messages.getMessage("feedback.report.title", null, locale);
        String name = "bilan-" + report.project().reference() + ".pdf";
        return new NewDocument(title, name, "application/pdf", file);
    }
}
