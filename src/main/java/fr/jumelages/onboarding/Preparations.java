package fr.jumelages.onboarding;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.OpenSteps;
import fr.jumelages.casefile.OpenSteps.OpenStep;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.onboarding.Preparation.Line;
import fr.jumelages.onboarding.Preparation.Owed;
import fr.jumelages.onboarding.Readiness.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is missing, whose it is and since when; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class Preparations {

    private final Onboardings onboardings;
    private final OpenSteps steps;
    private final Casefile casefile;

    Preparations(Onboardings onboardings, OpenSteps steps, Casefile casefile) {
        this.onboardings = onboardings;
        this.steps = steps;
        this.casefile = casefile;
    }

    public Preparation of(TwinningSummary twinning, Person reader) {
        return of(new CaseReading(twinning, reader, casefile.members(twinning.id()), steps.of(twinning.id())));
    }

    public Preparation of(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        Onboarding onboarding =
                onboardings.findById(twinning.id().value()).orElseGet(() -> new Onboarding(twinning.id()));
        Set<Role> own = roles(reading);
        List<Owed> owed = onboarding.readiness().byOwner().entrySet().stream()
                .map(entry -> new Owed(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(gap -> line(gap, onboarding, reading.waiting(), own))
                                .toList()))
                .toList();
        boolean begun = twinning.stage().compareTo(Stage.ONBOARDING) >= 0;
        return new Preparation(twinning, begun, owed);
    }

    private static Line line(Gap gap, Onboarding onboarding, List<OpenStep> open, Set<Role> own) {
        OpenStep step = open.stream()
                .filter(candidate -> candidate.form().equals(gap.point().form()))
                .findFirst()
                .orElse(null);
        if (step != null) {
            return new Line(gap, step.since(), own.contains(step.role()) ? step.taskId() : null, false);
        }
        Instant done = onboarding.doneAt(gap.point().form());
        return new Line(gap, done, null, done != null && gap.point().isImageRight() && !own.isEmpty());
    }

    private static Set<Role> roles(CaseReading reading) {
        return reading.members().stream()
                .filter(member -> member.isActedBy(reading.reader().id()))
                .map(member -> member.role())
                .collect(Collectors.toSet());
    }
}
