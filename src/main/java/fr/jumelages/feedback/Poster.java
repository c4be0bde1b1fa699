package fr.jumelages.feedback;

import fr.jumelages.casefile.PdfPages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An A4 page for the wall: who is asked, and the code that leads to the questions. */
@Component
public class Poster {

    private final PdfPages pages;

    Poster(PdfPages pages) {
        this.pages = pages;
    }

    /** @param shown as its reader may see it; @throws fr.jumelages.shared.NotFound for an audience that isn’t asked */
    public byte[] print(CollectionView.Shown shown, Audience audience, Locale locale) {
        CollectionView.Line line = shown.lines().stream()
                .filter(one -> one.audience() == audience)
                .findFirst()
                .orElseThrow(() -> new fr.jumelages.shared.NotFound("questionnaire"));
        Map<String, Object> model = new HashMap<>();
        model.put("title", shown.twinning().title());
        model.put("reference", shown.twinning().reference());
        model.put("audience", audience);
        model.put("address", line.address());
        model.put("code", line.code().dataAddress());
        return pages.print("feedback/poster", model, locale);
    }
}
