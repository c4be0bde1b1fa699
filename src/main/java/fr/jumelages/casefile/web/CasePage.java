package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.OpenSteps;
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
        var reading = new CaseReading(twinning, reader, casefile.members(twinning.id()), openSteps.of(twinning.id()));
        Set<Role> roles = reading.roles();
        return new ModelAndView("casefile/case")
                .addObject("twinning", twinning)
                .addObject("track", track(reading))
                .addObject("waiting", reading.waiting())
                .addObject("members", reading.members())
                .addObject("ownRoles", roles)
                .addObject(
                        "panels",
                        panels.stream()
                                .flatMap(panel -> panel.of(reading).stream())
                                .toList())
                .addObject("reader", reader.id())
                .addObject("coordinates", reading.isOfCoordinator())
                .addAllObjects(record.of(twinning.id(), Readership.of(roles)));
    }

    private StageTrack track(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        Instant due =
                reading.waiting().isEmpty() ? null : reading.waiting().get(0).until();
        return StageTrack.of(twinning.stage(), twinning.status(), due, clock.instant());
    }
}
