package fr.jumelages.onboarding;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.onboarding.OnboardingFact.ReadinessComputed;
import fr.jumelages.onboarding.Readiness.Gap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names what is missing to those whose it is, and to nobody else. */
@Component
class ReadinessLetters {

    private final Casefile casefile;
    private final Outbox outbox;

    ReadinessLetters(Casefile casefile, Outbox outbox) {
        this.casefile = casefile;
        this.outbox = outbox;
    }

    @EventListener
    void tell(ReadinessComputed fact) {
        TwinningSummary project = casefile.get(fact.twinning());
        var byOwner = fact.readiness().byOwner();
        outbox.enqueueAll(casefile.members(fact.twinning()).stream()
                .filter(member -> byOwner.containsKey(member.role()))
                .map(member -> Letter.notice(
                                member.person().email(),
                                "onboarding.missing",
                                "/projets/" + project.reference(),
                                member.person().name(),
                                project.title(),
                                inWords(byOwner.get(member.role())))
                        .about(fact.twinning().value())
                        .dedup("readiness:%s:%s:%s"
                                .formatted(project.id(), member.person().id(), member.role())))
                .toList());
    }

    private static Map<String, Object> inWords(List<Gap> gaps) {
        return InWords.joined(
                ", ",
                gaps.stream().map(gap -> InWords.of(gap.textKey(), gap.count())).toList());
    }
}
