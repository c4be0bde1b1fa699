package fr.jumelages.feedback;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.LivedMeetings.LivedMeeting;
import fr.jumelages.casefile.TwinningSummary;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a report says, on paper and on screen alike. */
@Component
class ReportPages {

    private final Casefile casefile;
    private final Verbatims verbatims;
    private final FigureWords words;

    ReportPages(Casefile casefile, Verbatims verbatims, FigureWords words) {
        this.casefile = casefile;
        this.verbatims = verbatims;
        this.words = words;
    }

    /** @param synthesis and @param debrief may be null */
    public record Content(
            TwinningSummary project,
            List<FigureWords.Row> rows,
            List<FigureWords.OfMeeting> byMeeting,
            List<FigureWords.Table> tables,
            List<FigureWords.Facing> facing,
            List<LivedMeeting> meetings,
            List<Verbatim> verbatims,
            Synthesis synthesis,
            Debrief debrief) {}

    Content of(Feedback feedback, Locale locale) {
        Figures figures = feedback.figures().orElseThrow();
        return new Content(
                casefile.get(feedback.twinning()),
                words.rows(figures, locale),
                words.byMeeting(figures, locale),
                words.tables(figures, locale),
                words.facing(figures, locale),
                figures.meetings(),
                verbatims.of(feedback.twinning()).stream()
                        .filter(verbatim -> !verbatim.hidden())
                        .toList(),
                feedback.synthesis().orElse(null),
                feedback.debrief().orElse(null));
    }
}
