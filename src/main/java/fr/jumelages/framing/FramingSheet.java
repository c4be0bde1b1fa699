package fr.jumelages.framing;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.TwinningType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The framing sheet as a PDF: what was agreed, by whom, and when they will meet. */
@Component
class FramingSheet {

    private final Casefile casefile;
    private final PlacesOfTwinnings places;
    private final FramingWords words;
    private final Accounts accounts;
    private final PdfPages pages;

    FramingSheet(Casefile casefile, PlacesOfTwinnings places, FramingWords words, Accounts accounts, PdfPages pages) {
        this.casefile = casefile;
        this.places = places;
        this.words = words;
        this.accounts = accounts;
        this.pages = pages;
    }

    NewDocument print(TwinningId twinning, Framing framing, Locale locale) {
        TwinningSummary project = casefile.get(twinning);
        Map<String, Object> model = new HashMap<>();
        model.put("title", project.title());
        model.put("reference", project.reference());
        model.put("members", casefile.members(twinning));
        model.put("sections", words.sections(framing.latest(), locale));
        model.put("meetings", meetings(framing, places.of(twinning), locale));
        model.put("agreements", agreements(framing, places.of(twinning), locale));
        byte[] content = pages.print("framing/sheet", model, locale);
        String file = "fiche-de-cadrage-" + project.reference() + ".pdf";
        return new NewDocument(words.text("framing.sheet.title", locale), file, "application/pdf", content);
    }

    private List<String> meetings(Framing framing, Places where, Locale locale) {
        Schedule schedule = framing.schedule().orElseThrow();
        List<TwinningType> forms =
                schedule.forms(framing.proposal().orElseThrow().mode());
        return IntStream.range(0, forms.size())
                .mapToObj(n -> words.text(
                        "framing.sheet.meeting",
                        locale,
                        words.moment(schedule.dates().get(n), where, locale),
                        schedule.durationMinutes(),
                        words.text("framing.sheet.form." + forms.get(n), locale)))
                .toList();
    }

    private List<String> agreements(Framing framing, Places where, Locale locale) {
        return framing.approvals().stream()
                .map(given -> words.agreement(given, accounts.get(given.by()).name(), where, locale))
                .toList();
    }
}
