package fr.jumelages.onboarding.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.casefile.WithheldPictures;
import fr.jumelages.onboarding.RightsChange;
import fr.jumelages.onboarding.RightsChanges;
import fr.jumelages.onboarding.RightsPaper;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of a project’s image rights. */
@Component
class RightsPage {

    private final RightsChanges rights;
    private final WithheldPictures withheld;
    private final Casefile casefile;

    RightsPage(RightsChanges rights, WithheldPictures withheld, Casefile casefile) {
        this.rights = rights;
        this.withheld = withheld;
        this.casefile = casefile;
    }

    ModelAndView of(TwinningSummary twinning, Person reader, ChangeForm typed) {
        boolean acts = casefile.members(twinning.id()).stream().anyMatch(member -> member.isActedBy(reader.id()));
        return new ModelAndView("onboarding/rights")
                .addObject("twinning", twinning)
                .addObject("papers", RightsPaper.values())
                .addObject("counts", rights.of(twinning.id()))
                .addObject("acts", acts)
                .addObject("typed", typed)
                .addObject("sides", Pictured.values())
                .addObject("uses", PictureUse.values())
                .addObject("changes", RightsChange.values())
                .addObject("pictures", acts ? withheld.of(twinning.id()) : List.of());
    }
}
