package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePart;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.StageTrack;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A whole case on paper, to be filed or read in a meeting: people as roles and numbers, since paper travels. */
@Component
class DossierPaper {

    private final Casefile casefile;
    private final DossierContent content;
    private final List<CasePart> parts;
    private final PdfPages pages;
    private final Clock clock;

    DossierPaper(Casefile casefile, DossierContent content, List<CasePart> parts, PdfPages pages, Clock clock) {
        this.casefile = casefile;
        this.content = content;
        this.parts = parts;
        this.pages = pages;
        this.clock = clock;
    }

    byte[] print(TwinningSummary twinning, Locale locale) {
        Map<String, Object> model = new HashMap<>(content.of(twinning.id(), locale));
        model.put("twinning", twinning);
        model.put("track", StageTrack.of(twinning.stage(), twinning.status(), null, clock.instant()));
        model.put("people", people(twinning.id()));
        model.put("parts", parts(twinning.id()));
        return pages.print("casefile/dossier", model, locale);
    }

    private Map<Role, Long> people(TwinningId twinning) {
        return casefile.members(twinning).stream()
                .collect(Collectors.groupingBy(Member::role, TreeMap::new, Collectors.counting()));
    }

    /** Those with something in them. */
    private Map<String, List<CasePart.Entry>> parts(TwinningId twinning) {
        Map<String, List<CasePart.Entry>> filled = new LinkedHashMap<>();
        for (CasePart part : parts) {
            List<CasePart.Entry> entries = part.of(twinning);
            if (!entries.isEmpty()) {
                filled.put(part.name(), entries);
            }
        }
        return filled;
    }
}
