package fr.jumelages.registration;

import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four segments of the registration form, in their order. */
public enum Segment {
    FACILITY("etablissement", RegistrationQuestions.FACILITY),
    PEOPLE("personnes", RegistrationQuestions.PEOPLE),
    WISHES("souhaits", RegistrationQuestions.WISHES),
    MEANS("moyens", RegistrationQuestions.MEANS);

    private final String path;
    private final QuestionPage page;

    Segment(String path, QuestionPage page) {
        this.path = path;
        this.page = page;
    }

    public static Optional<Segment> at(String path) {
        return Arrays.stream(values())
                .filter(segment -> segment.path.equals(path))
                .findFirst();
    }

    /** The first segment that isn’t right yet; empty when the whole form can be sent. */
    public static Optional<Segment> firstToMend(Typed typed) {
        return Arrays.stream(values())
                .filter(segment -> !segment.check(typed).isEmpty())
                .findFirst();
    }

    public String path() {
        return path;
    }

    public QuestionPage page() {
        return page;
    }

    public int number() {
        return ordinal() + 1;
    }

    public Optional<Segment> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<Segment> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    public List<Problem> check(Typed typed) {
        return page.check(typed);
    }
}
