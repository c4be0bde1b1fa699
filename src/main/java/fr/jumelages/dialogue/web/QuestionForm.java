package fr.jumelages.dialogue.web;

import fr.jumelages.casefile.MemberKey;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.dialogue.NewQuestion;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.TypedText;
import java.util.ArrayList;
import java.util.List;

/** A question as typed. @param qui a {@link MemberKey}; @param relu ticked by whoever has read again what seemed to name somebody */
record QuestionForm(String question, String qui, String relu) {

    private static final int MOST_LETTERS = 1000;

    QuestionForm {
        question = TypedText.plain(question);
        qui = TypedText.plain(qui);
    }

    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (MemberKey.read(qui).isEmpty()) {
            faults.add(new FieldFault("qui", "dialogue.ask.fault.qui"));
        }
        if (question.isEmpty() || question.length() > MOST_LETTERS) {
            faults.add(new FieldFault("question", "dialogue.ask.fault.question"));
        }
        return faults;
    }

    boolean isDoubtful() {
        return relu == null && PersonalDetails.suspectedIn(question);
    }

    /** Only without {@link #faults}. */
    NewQuestion asked() {
        MemberKey partner = MemberKey.read(qui).orElseThrow();
        return new NewQuestion(question, partner.role(), partner.account());
    }
}
