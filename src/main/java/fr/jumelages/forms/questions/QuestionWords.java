package fr.jumelages.forms.questions;

import fr.jumelages.forms.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Gives pages of questions their words from the bundles. */
@Component
public class QuestionWords {

    private final MessageSource messages;

    QuestionWords(MessageSource messages) {
        this.messages = messages;
    }

    public PageView view(QuestionPage page, Typed typed, List<Problem> problems, Locale locale) {
        List<QuestionView> views = new ArrayList<>();
        List<PageView.Error> errors = new ArrayList<>();
        for (Question question : page.questions()) {
            String error = problems.stream()
                    .filter(problem -> problem.question().equals(question.name()))
                    .map(problem -> words(page, problem, locale))
                    .findFirst()
                    .orElse(null);
            if (error != null) {
                errors.add(new PageView.Error(question.name(), error));
            }
            views.add(view(page, question, typed, error, locale));
        }
        return new PageView(views, errors);
    }

    private QuestionView view(QuestionPage page, Question question, Typed typed, String error, Locale locale) {
        String key = page.prefix() + "." + question.name();
        List<Option> options = question.options().stream()
                .map(option -> new Option(option, option(question, option, locale)))
                .toList();
        return new QuestionView(
                question,
                messages.getMessage(key + ".label", null, locale),
                messages.getMessage(key + ".hint", null, null, locale),
                options,
                typed.values().getOrDefault(question.name(), List.of()),
                error);
    }

    private String option(Question question, String option, Locale locale) {
        return messages.getMessage("enum." + question.optionLabels() + "." + option, null, locale);
    }

    private String words(QuestionPage page, Problem problem, Locale locale) {
        String key = page.prefix() + "." + problem.question();
        List<Object> args = new ArrayList<>();
        args.add(messages.getMessage(key + ".label", null, locale));
        args.addAll(List.of(problem.args()));
        String[] codes = {key + "." + problem.code(), "questions." + problem.code()};
        return messages.getMessage(new DefaultMessageSourceResolvable(codes, args.toArray()), locale);
    }
}
