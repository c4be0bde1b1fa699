package fr.jumelages.feedback.web;

import fr.jumelages.feedback.PublicQuestionnaires.Opened;
import fr.jumelages.forms.FormError;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormView;
import fr.jumelages.forms.Validation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The questions as they are shown, at first and again. @param receipt makes sending the same page twice harmless */
record QuestionnairePage(String token, Opened opened, FormSchema schema, UUID receipt) {

    /** Sent with the page by who has read the warning about names and health. */
    static final String REREAD = "relu";

    private static final String RECEIPT = "receipt";

    /** Whoever changes it only loses the protection against sending twice. */
    static UUID receipt(MultiValueMap<String, String> fields) {
        try {
            return UUID.fromString(fields.getFirst(RECEIPT));
        } catch (IllegalArgumentException | NullPointerException none) {
            return UUID.randomUUID();
        }
    }

    /** The link answers no more: closed, out of date, or used. */
    static ModelAndView over(Opened opened) {
        ModelAndView view = new ModelAndView(opened.open() ? "feedback/used" : "feedback/closed");
        view.addObject("questionnaire", opened).setStatus(HttpStatus.GONE);
        return view;
    }

    ModelAndView untouched() {
        return page(FormInput.initial(schema, Map.of()), List.of());
    }

    ModelAndView refused(Validation validation) {
        ModelAndView view = page(validation.typed(), validation.errors());
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    ModelAndView doubtful(Validation validation, List<String> labels) {
        return page(validation.typed(), List.of()).addObject("doubts", labels);
    }

    private ModelAndView page(FormInput typed, List<FormError> errors) {
        return new ModelAndView("feedback/questionnaire")
                .addObject("token", token)
                .addObject(RECEIPT, receipt)
                .addObject("questionnaire", opened)
                .addObject("form", FormView.of(schema, typed, Map.of(), errors));
    }
}
