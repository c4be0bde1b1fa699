package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TimelinePages;
import fr.jumelages.casefile.TimelineTopic;
import fr.jumelages.casefile.TimelineWords;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything that happened to a case, to look through. */
@Controller
class HistoryController {

    private static final int PAGE = 40;

    private final CaseAccess access;
    private final TimelinePages pages;
    private final TimelineWords words;

    HistoryController(CaseAccess access, TimelinePages pages, TimelineWords words) {
        this.access = access;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/projets/{reference}/historique")
    ModelAndView show(
            @PathVariable String reference, HistoryForm form, Locale locale, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        TimelinePages.Page page = pages.of(twinning.id(), form.filter(), form.avant(), PAGE);
        String here = "/projets/" + twinning.reference() + "/historique";
        return new ModelAndView("casefile/history")
                .addObject("twinning", twinning)
                .addObject("form", form)
                .addObject("topics", TimelineTopic.values())
                .addObject("actors", pages.actors(twinning.id()))
                .addObject(
                        "timeline",
                        page.entries().stream()
                                .map(entry -> words.printed(entry, locale))
                                .toList())
                .addObject("next", page.next() == null ? "" : form.address(here, page.next()));
    }
}
