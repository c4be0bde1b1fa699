package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every member that their project is cancelled, and why. */
@Service
public class CancellationNotice {

    /** The language of letters, which the reason in words must share. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    private final Twinnings twinnings;
    private final Members members;
    private final Outbox outbox;
    private final MessageSource messages;

    CancellationNotice(Twinnings twinnings, Members members, Outbox outbox, MessageSource messages) {
        this.twinnings = twinnings;
        this.members = members;
        this.outbox = outbox;
        this.messages = messages;
    }

    /** One letter each, however often this is called. */
    @Transactional
    public void announce(TwinningId id) {
        Twinning twinning = twinnings.findById(id.value()).orElseThrow(() -> new NotFound("twinning " + id));
        List<Person> readers =
                members.of(id).stream().map(Member::person).distinct().toList();
        readers.forEach(reader -> outbox.enqueue(letter(twinning, reader).about(id.value())));
    }

    private Letter letter(Twinning twinning, Person reader) {
        TwinningSummary project = twinning.summary();
        String reason = messages.getMessage("enum.CancellationReason." + project.cancellationReason(), null, LANGUAGE);
        return Letter.notice(
                        reader.email(),
                        "caseCancelled",
                        "/projets/" + project.reference(),
                        project.title(),
                        project.reference(),
                        reason)
                .in(LANGUAGE)
                .quoting(twinning.cancellationComment())
                .dedup("caseCancelled:" + project.id() + ":" + reader.id());
    }
}
