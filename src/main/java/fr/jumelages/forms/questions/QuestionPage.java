package fr.jumelages.forms.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The questions of one page, and what has to hold besides each answer being right by itself.
 *
 * @param prefix where its words begin in the bundles, {@code registration.facility}
 * @param rules looked at only where the answer concerned had no problem of its own
 */
public record QuestionPage(String prefix, List<Question> questions, List<Function<Typed, Optional<Problem>>> rules) {

    public static QuestionPage of(String prefix, Question... questions) {
        return new QuestionPage(prefix, List.of(questions), List.of());
    }

    @SafeVarargs
    public final QuestionPage holding(Function<Typed, Optional<Problem>>... more) {
        return new QuestionPage(prefix, questions, Arrays.asList(more));
    }

    /** In the order of the questions; empty when everything is right. */
    public List<Problem> check(Typed typed) {
        List<Problem> problems = new ArrayList<>();
        questions.forEach(question -> question.problem(typed).ifPresent(problems::add));
        Set<String> wrong = new HashSet<>();
        problems.forEach(problem -> wrong.add(problem.question()));
        rules.forEach(rule -> rule.apply(typed)
                .filter(problem -> wrong.add(problem.question()))
                .ifPresent(problems::add));
        problems.sort((one, other) -> Integer.compare(place(one), place(other)));
        return problems;
    }

    private int place(Problem problem) {
        return questions.stream().map(Question::name).toList().indexOf(problem.question());
    }
}
