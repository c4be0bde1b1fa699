package fr.jumelages.meeting;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Attachment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The running order on paper: one page for the wall. */
@Component
class RunningOrderSheet {

    private static final List<String> SIZES = List.of("wall-large", "wall", "wall-small");

    private final Casefile casefile;
    private final MeetingTime time;
    private final PdfPages pages;

    RunningOrderSheet(Casefile casefile, MeetingTime time, PdfPages pages) {
        this.casefile = casefile;
        this.time = time;
        this.pages = pages;
    }

    /** Empty while there is no running order. */
    Optional<Attachment> print(Meeting meeting, Locale locale) {
        return meeting.runningOrder().map(order -> print(meeting, order, locale));
    }

    private Attachment print(Meeting meeting, RunningOrder order, Locale locale) {
        TwinningSummary project = casefile.get(meeting.twinning());
        Map<String, Object> model = new HashMap<>();
        model.put("title", project.title());
        model.put("reference", project.reference());
        model.put("start", meeting.startsAt().atZone(time.zone(meeting.twinning())));
        model.put("mode", meeting.mode());
        model.put("place", meeting.place().orElse(null));
        model.put("link", meeting.remoteLink());
        model.put("preparation", meeting.classPreparation().orElse(null));
        model.put(
                "arrival",
                meeting.classPreparation().map(ClassPreparation::arrival).orElse(null));
        model.put("order", order);
        byte[] content = pages.printOnOnePage("meeting/running-order", model, locale, SIZES);
        String file = "feuille-de-route-" + project.reference() + "-" + meeting.number() + ".pdf";
        return new Attachment(file, "application/pdf", content);
    }
}
