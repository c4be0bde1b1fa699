package fr.jumelages.forms.questions;

import java.util.List;

/** A page of questions in the reader’s words, with what was typed and what is wrong. */
public record PageView(List<QuestionView> questions, List<Error> errors) {

    /** One line of the summary at the top. */
    public record Error(String fieldId, String message) {}
}
