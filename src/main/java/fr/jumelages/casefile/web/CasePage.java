package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseRoles;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.OpenSteps;
import fr.jumelages.casefile.OpenSteps.OpenStep;
import fr.jumelages.casefile.Readership;
import fr.jumelages.casefile.StageTrack;
import fr.jumelages.casefile.TwinningSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
class CasePage {

    private final Casefile casefile;
    private final OpenSteps openSteps;
    private final CaseRecord record;
    private final List<CasePanel> panels;
    private final Clock clock;

    CasePage(Casefile casefile, OpenSteps openSteps, CaseRecord record, List<CasePanel> panels, Clock clock) {
        this.casefile = casefile;
        this.openSteps = openSteps;
        this.record = record;
        this.panels = panels;
        this.clock = clock;
    }

    ModelAndView of(TwinningSummary twinning, Person reader) {
        List<OpenStep> waiting = openSteps.of(twinning.id());
        Instant due = waiting.isEmpty() ? null : waiting.get(0).until();
        List<Member> members = casefile.members(twinning.id());
        Set<Role> roles = CaseRoles.among(members, twinning, reader);
        return new ModelAndView("casefile/case")
                .addObject("twinning", twinning)
                .addObject("track", StageTrack.of(twinning.stage(), twinning.status(), due, clock.instant()))
                .addObject("waiting", waiting)
                .addObject("members", members)
                .addObject("ownRoles", roles)
                .addObject(
                        "panels",
                        panels.stream()
                                .flatMap(panel -> panel.of(twinning, reader).stream())
                                .toList())
                .addObject("reader", reader.id())
                .addObject("coordinates", reader.coordinates(twinning.departement()))
                .addAllObjects(record.of(twinning.id(), Readership.of(roles)));
    }
}
