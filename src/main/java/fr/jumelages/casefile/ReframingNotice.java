package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseFact.StageMoved;
import fr.jumelages.mail.Letter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A project that goes back to its framing has no agreed meetings any more; its members are told so, and why. */
@Component
class ReframingNotice {

    private final Casefile casefile;
    private final CalledOff calledOff;

    ReframingNotice(Casefile casefile, CalledOff calledOff) {
        this.casefile = casefile;
        this.calledOff = calledOff;
    }

    @EventListener
    void announce(StageMoved moved) {
        if (moved.to() == Stage.FRAMING) {
            TwinningSummary project = casefile.get(moved.twinning());
            calledOff.tell(project.id(), (reader, meetings) -> letter(project, moved.reason(), reader, meetings));
        }
    }

    /** Since when the project was in the stage that it leaves tells this letter from one of an earlier return. */
    private static Letter letter(TwinningSummary project, String reason, Person reader, int meetings) {
        return Letter.notice(
                        reader.email(),
                        "caseReframed",
                        "/projets/" + project.reference(),
                        project.title(),
                        project.reference(),
                        meetings)
                .quoting(reason)
                .dedup("caseReframed:" + project.id() + ":" + project.stageSince() + ":" + reader.id());
    }
}
