package fr.jumelages.onboarding;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.onboarding.OnboardingFact.ReadinessComputed;
import fr.jumelages.onboarding.Readiness.Gap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names what is missing to those whose it is, and to nobody else. */
@Component
class ReadinessLetters {

    private final Casefile casefile;
    private final MessageSource messages;
    private final Outbox outbox;

    ReadinessLetters(Casefile casefile, MessageSource messages, Outbox outbox) {
        this.casefile = casefile;
        this.messages = messages;
        this.outbox = outbox;
    }

    @EventListener
    void tell(ReadinessComputed fact) {
        TwinningSummary project = casefile.get(fact.twinning());
        var byOwner = fact.readiness().byOwner();
        casefile.members(fact.twinning()).stream()
                .filter(member -> byOwner.containsKey(member.role()))
                .forEach(member -> outbox.enqueue(Letter.notice(
                                member.person().email(),
                                "onboarding.missing",
                                "/projets/" + project.reference(),
                                member.person().name(),
                                project.title(),
                                inWords(byOwner.get(member.role())))
                        .about(fact.twinning().value())
                        .dedup("readiness:%s:%s:%s"
                                .formatted(project.id(), member.person().id(), member.role()))));
    }

    private String inWords(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> messages.getMessage(gap.textKey(), new Object[] {gap.count()}, Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }
}
