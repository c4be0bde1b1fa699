package fr.jumelages.dialogue;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.dialogue.NoteReaders.Reader;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on a project that the caller has opened for this person. */
@Service
@Transactional
public class Notes {

    private final NoteRows rows;
    private final NoteReaders readers;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    Notes(NoteRows rows, NoteReaders readers, Accounts accounts, Outbox outbox, ApplicationEventPublisher facts) {
        this.rows = rows;
        this.readers = readers;
        this.accounts = accounts;
        this.outbox = outbox;
        this.facts = facts;
    }

    /** Newest first. @param before the number of the last note seen, null for the first page */
    @Transactional(readOnly = true)
    public List<Note> page(TwinningSummary twinning, Person reader, Long before, int limit) {
        return rows.page(twinning, reader, before == null ? Long.MAX_VALUE : before, limit);
    }

    @Transactional(readOnly = true)
    public List<Reader> readers(TwinningSummary twinning, Person writer) {
        return readers.of(twinning, writer);
    }

    /** @throws NotFound for an internal note of a member; Refusal {@code dialogue.notReader} when somebody told could not read it */
    public void write(TwinningSummary twinning, NewNote note, Person author) {
        if (note.internal() && !author.coordinates(twinning.departement())) {
            throw new NotFound("internal notes of " + twinning.reference());
        }
        List<Reader> known = readers.of(twinning, author);
        List<Person> told = note.mentioned().stream()
                .map(account -> known.stream()
                        .filter(reader -> reader.account().equals(account))
                        .filter(reader -> reader.coordinates() || !note.internal())
                        .findFirst()
                        .orElseThrow(() -> new Refusal("dialogue.notReader")))
                .map(reader -> accounts.get(reader.account()))
                .toList();
        rows.add(twinning.id(), note, told, author);
        if (!note.internal()) {
            facts.publishEvent(new NoteShared(twinning.id()));
        }
        told.forEach(reader -> outbox.enqueue(letter(twinning, note, author, reader)));
    }

    /** @throws NotFound when it is not theirs, or part of the case by now */
    public void erase(TwinningSummary twinning, UUID note, Person author) {
        if (!rows.erase(twinning.id(), note, author)) {
            throw new NotFound("note " + note);
        }
    }

    /** An internal note’s letter is not told on the page of the case. */
    private static Letter letter(TwinningSummary twinning, NewNote note, Person author, Person reader) {
        Letter letter = Letter.notice(
                        reader.email(),
                        "note",
                        "/projets/" + twinning.reference() + "/notes",
                        twinning.title(),
                        author.name())
                .quoting(note.words());
        return note.internal() ? letter : letter.about(twinning.id().value());
    }
}
