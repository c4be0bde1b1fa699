package fr.jumelages.casefile.web;

import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.LivedMeetings;
import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TimelineFilter;
import fr.jumelages.casefile.TimelinePages;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a case has gathered, whole. */
@Component
class DossierContent {

    /** More than any case has; a case that has more is told to its newest lines. */
    private static final int LINES = 2000;

    private final CaseRecord record;
    private final TimelinePages timeline;
    private final Documents documents;
    private final PlannedMeetings planned;
    private final LivedMeetings lived;

    DossierContent(
            CaseRecord record,
            TimelinePages timeline,
            Documents documents,
            PlannedMeetings planned,
            LivedMeetings lived) {
        this.record = record;
        this.timeline = timeline;
        this.documents = documents;
        this.planned = planned;
        this.lived = lived;
    }

    Map<String, Object> of(TwinningId twinning, Locale locale) {
        return Map.of(
                "answersByStage",
                record.answers(twinning),
                "timeline",
                record.printed(lines(twinning), locale),
                "documents",
                documents.of(twinning),
                "meetingsHeld",
                lived.of(twinning),
                "meetingsPlanned",
                planned.of(twinning));
    }

    /** Newest first. */
    List<TimelineEntry> lines(TwinningId twinning) {
        return timeline.of(twinning, TimelineFilter.EVERYTHING, null, LINES).entries();
    }
}
