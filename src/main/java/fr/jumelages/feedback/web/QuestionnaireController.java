package fr.jumelages.feedback.web;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.feedback.PublicQuestionnaires;
import fr.jumelages.feedback.PublicQuestionnaires.Opened;
import fr.jumelages.feedback.PublicQuestionnaires.Outcome;
import fr.jumelages.feedback.QuestionForms;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormValidator;
import fr.jumelages.forms.FreeTexts;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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

    private final PublicQuestionnaires questionnaires;
    private final QuestionForms forms;
    private final FormValidator validator;
    private final QuestionnaireLimits limits;
    private final AnsweredBefore before;

    QuestionnaireController(
            PublicQuestionnaires questionnaires,
            QuestionForms forms,
            FormValidator validator,
            QuestionnaireLimits limits,
            AnsweredBefore before) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.validator = validator;
        this.limits = limits;
        this.before = before;
    }

    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/q/{token}")
    ModelAndView questions(@PathVariable String token, HttpServletRequest request) {
        Opened opened = look(token, request);
        if (!opened.open() || opened.used()) {
            return QuestionnairePage.over(opened);
        }
        FormSchema form = forms.of(opened.audience());
        return new QuestionnairePage(token, opened, form, UUID.randomUUID())
                .untouched()
                .addObject("before", !opened.single() && before.on(request));
    }

    @PostMapping("/q/{token}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.answering(request);
        Opened opened = look(token, request);
        FormSchema form = forms.of(opened.audience());
        var page = new QuestionnairePage(token, opened, form, QuestionnairePage.receipt(fields));
        Validation validation = validator.validate(form, FormInput.of(fields), Map.of());
        if (!validation.isValid()) {
            return page.refused(validation);
        }
        var doubts = FreeTexts.labelsWhere(form, validation.typed(), PersonalDetails::suspectedIn);
        if (!doubts.isEmpty() && !fields.containsKey(QuestionnairePage.REREAD)) {
            return page.doubtful(validation, doubts);
        }
        Outcome outcome =
                questionnaires.answer(new SecretToken(token), page.receipt(), validation.answers(), before.on(request));
        return outcome == Outcome.TAKEN ? taken(token, opened, request, response) : QuestionnairePage.over(opened);
    }

    @GetMapping("/q/{token}/merci")
    ModelAndView thanks(@PathVariable String token, HttpServletRequest request) {
        return new ModelAndView("feedback/thanks")
                .addObject("token", token)
                .addObject("questionnaire", look(token, request));
    }

    private ModelAndView taken(String token, Opened opened, HttpServletRequest request, HttpServletResponse response) {
        if (!opened.single()) {
            before.note(token, request, response);
        }
        return new ModelAndView("redirect:/q/" + token + "/merci");
    }

    private Opened look(String token, HttpServletRequest request) {
        return limits.countingMisses(request, () -> questionnaires.look(new SecretToken(token)));
    }
}
