package fr.jumelages.feedback.web;

import fr.jumelages.feedback.PublicQuestionnaires;
import fr.jumelages.feedback.QuestionForms;
import fr.jumelages.forms.FormError;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormValidator;
import fr.jumelages.forms.FormView;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A questionnaire for whoever has its link: no account, nothing to remember, nothing remembered of them. */
@Controller
class QuestionnaireController {

    private static final String RECEIPT = "receipt";

    private final PublicQuestionnaires questionnaires;
    private final QuestionForms forms;
    private final FormValidator validator;
    private final QuestionnaireLimits limits;

    QuestionnaireController(
            PublicQuestionnaires questionnaires,
            QuestionForms forms,
            FormValidator validator,
            QuestionnaireLimits limits) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.validator = validator;
        this.limits = limits;
    }

    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/q/{token}")
    ModelAndView questions(@PathVariable String token, HttpServletRequest request) {
        var opened = look(token, request);
        if (!opened.open()) {
            return closed(opened);
        }
        FormInput untouched = FormInput.initial(forms.of(opened.audience()), Map.of());
        return page(token, opened, untouched, List.of(), UUID.randomUUID());
    }

    @PostMapping("/q/{token}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        limits.answering(request);
        var opened = look(token, request);
        FormSchema form = forms.of(opened.audience());
        Validation validation = validator.validate(form, FormInput.of(fields), Map.of());
        UUID receipt = receipt(fields.getFirst(RECEIPT));
        if (!validation.isValid()) {
            ModelAndView again = page(token, opened, validation.typed(), validation.errors(), receipt);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        return questionnaires.answer(new SecretToken(token), receipt, validation.answers())
                ? new ModelAndView("redirect:/q/" + token + "/merci")
                : closed(opened);
    }

    @GetMapping("/q/{token}/merci")
    ModelAndView thanks(@PathVariable String token, HttpServletRequest request) {
        return new ModelAndView("feedback/thanks").addObject("questionnaire", look(token, request));
    }

    private PublicQuestionnaires.Opened look(String token, HttpServletRequest request) {
        return limits.countingMisses(request, () -> questionnaires.look(new SecretToken(token)));
    }

    private ModelAndView page(
            String token, PublicQuestionnaires.Opened opened, FormInput typed, List<FormError> errors, UUID receipt) {
        return new ModelAndView("feedback/questionnaire")
                .addObject("token", token)
                .addObject(RECEIPT, receipt)
                .addObject("questionnaire", opened)
                .addObject("form", FormView.of(forms.of(opened.audience()), typed, Map.of(), errors));
    }

    private static ModelAndView closed(PublicQuestionnaires.Opened opened) {
        ModelAndView view = new ModelAndView("feedback/closed").addObject("questionnaire", opened);
        view.setStatus(HttpStatus.GONE);
        return view;
    }

    /** Whoever changes it only loses the protection against sending twice. */
    private static UUID receipt(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException none) {
            return UUID.randomUUID();
        }
    }
}
