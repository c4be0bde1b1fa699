package fr.jumelages.dialogue;

import fr.jumelages.casefile.CasePart;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shared notes only: what is taken along is passed on. */
@Component
class NotesPart implements CasePart {

    private final NoteRows rows;

    NotesPart(NoteRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public List<Entry> of(TwinningId twinning) {
        return rows.shared(twinning).stream()
                .map(note -> new Entry(note.at(), note.author(), null, note.words(), null, null))
                .toList();
    }
}
