package fr.jumelages.onboarding;

import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.PlannedMeetings;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is missing before the first meeting, on paper: to go through together, and to tick by hand. */
@Component
public class ReadinessPaper {

    private final PlannedMeetings meetings;
    private final PdfPages pages;
    private final Clock clock;

    ReadinessPaper(PlannedMeetings meetings, PdfPages pages, Clock clock) {
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    /** @return a PDF */
    public byte[] print(Preparation preparation, Locale locale) {
        return pages.print(
                "onboarding/readiness",
                Map.of(
                        "preparation",
                        preparation,
                        "meetings",
                        meetings.of(preparation.twinning().id()),
                        "printed",
                        clock.instant()),
                locale);
    }
}
