package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every member that their project is cancelled, and why, and takes its meetings out of their calendars. */
@Service
public class CancellationNotice {

    private final Twinnings twinnings;
    private final CalledOff calledOff;

    CancellationNotice(Twinnings twinnings, CalledOff calledOff) {
        this.twinnings = twinnings;
        this.calledOff = calledOff;
    }

    /** One letter each, however many meetings there were and however often this is called. */
    @Transactional
    public void announce(TwinningId id) {
        Twinning twinning = twinnings.findById(id.value()).orElseThrow(() -> new NotFound("twinning " + id));
        calledOff.tell(id, (reader, meetings) -> letter(twinning, reader, meetings));
    }

    private static Letter letter(Twinning twinning, Person reader, int meetings) {
        TwinningSummary project = twinning.summary();
        return Letter.notice(
                        reader.email(),
                        "caseCancelled",
                        "/projets/" + project.reference(),
                        project.title(),
                        project.reference(),
                        InWords.of("enum.CancellationReason." + project.cancellationReason()),
                        meetings)
                .quoting(twinning.cancellationComment())
                .dedup("caseCancelled:" + project.id() + ":" + reader.id());
    }
}
