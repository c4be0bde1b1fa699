package fr.jumelages.dialogue.web;

import fr.jumelages.casefile.MemberKey;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.dialogue.NewQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A question as typed. @param qui a {@link MemberKey}; @param relu ticked by whoever has read again what seemed to name somebody */
record QuestionForm(String question, String qui, String relu) {

    private static final int MOST_LETTERS = 1000;

    QuestionForm {
        question = plain(question);
        qui = plain(qui);
    }

    /** A field to mend. @param key of the message that says how */
    record Fault(String fieldId, String key) {}

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (MemberKey.read(qui).isEmpty()) {
            faults.add(new Fault("qui", "dialogue.ask.fault.qui"));
        }
        if (question.isEmpty() || question.length() > MOST_LETTERS) {
            faults.add(new Fault("question", "dialogue.ask.fault.question"));
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

    private static String plain(String typed) {
        return Objects.toString(typed, "").replace("\0", "").strip();
    }
}
