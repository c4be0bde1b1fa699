package fr.jumelages.dialogue.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.dialogue.NewNote;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note as typed. @param pour {@code COORDINATION} keeps it among coordinators; @param prevenir ids of who is told;
 * @param relu ticked by whoever has read again what seemed to name somebody
 */
record NoteForm(String texte, String pour, List<String> prevenir, String relu) {

    private static final int MOST_LETTERS = 4000;
    private static final int MOST_TOLD = 40;

    NoteForm {
        texte = TypedText.plain(texte);
        pour = Objects.toString(pour, "");
        prevenir = prevenir == null
                ? List.of()
                : prevenir.stream().filter(Objects::nonNull).toList();
    }

    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (texte.isEmpty() || texte.length() > MOST_LETTERS) {
            faults.add(new FieldFault("texte", "dialogue.note.fault.texte"));
        }
        if (told() == null) {
            faults.add(new FieldFault("prevenir", "dialogue.note.fault.prevenir"));
        }
        return faults;
    }

    boolean isDoubtful() {
        return relu == null && PersonalDetails.suspectedIn(texte);
    }

    /** Only without {@link #faults}. */
    NewNote note() {
        return new NewNote(texte, pour.equals("COORDINATION"), told());
    }

    /** Null when one of them is nobody. */
    private Set<AccountId> told() {
        try {
            return prevenir.stream().limit(MOST_TOLD).map(AccountId::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
