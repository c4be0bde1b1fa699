package fr.jumelages.dialogue;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.casefile.TwinningSummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a case: its newest notes, and the way to all of them. */
@Component
class NotesPanel implements CasePanel {

    private static final int SHOWN = 3;

    private final Notes notes;

    NotesPanel(Notes notes) {
        this.notes = notes;
    }

    public record Shown(String reference, List<Note> notes) {}

    @Override
    public Optional<Content> of(CaseReading reading) {
        TwinningSummary twinning = reading.twinning();
        var shown = new Shown(twinning.reference(), notes.page(twinning, reading.reader(), null, SHOWN));
        return Optional.of(new Content("dialogue/notes-panel", "notes", shown));
    }
}
