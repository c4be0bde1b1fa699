package fr.jumelages.contact.web;

import fr.jumelages.contact.ContactAsk;
import fr.jumelages.contact.ContactLevel;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.Uai;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Question;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.Departement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The teacher’s form. A school is chosen from the register, or named by its number when we know it, else by name and place. */
@Component
class ContactQuestions {

    private final AskedSchools schools;
    private final QuestionPage page = QuestionPage.of(
                    "contact.ask",
                    Question.text("teacherName", 100).autocomplete("name"),
                    Question.email("teacherEmail"),
                    Question.text("q", 100).neededByRule(),
                    Question.text("school", 8).orNothing(),
                    Question.text("schoolName", 150).neededByRule().autocomplete("organization"),
                    Question.text("postalCode", 5).neededByRule().autocomplete("postal-code"),
                    Question.text("town", 100).neededByRule().autocomplete("address-level2"),
                    Question.text("uai", 12).orNothing(),
                    Question.oneOf("level", ContactLevel.class),
                    Question.number("pupils", 1, 200),
                    Question.oneOf("type", TwinningType.class),
                    Question.longText("wishedDates", 500).orNothing(),
                    Question.longText("message", 2000))
            .holding(
                    ContactQuestions::uaiFormat,
                    this::schoolNotFound,
                    typed -> neededToFindSchool(typed, "schoolName"),
                    typed -> neededToFindSchool(typed, "postalCode"),
                    typed -> neededToFindSchool(typed, "town"),
                    ContactQuestions::postalCode,
                    ContactQuestions::levelInScope);

    ContactQuestions(AskedSchools schools) {
        this.schools = schools;
    }

    QuestionPage page() {
        return page;
    }

    ContactAsk read(Typed typed) {
        var school = schools.of(typed);
        return new ContactAsk(
                typed.text("teacherName"),
                typed.text("teacherEmail"),
                school.uai(),
                school.name(),
                school.postalCode(),
                school.town(),
                typed.choice("level", SchoolLevel.class),
                typed.number("pupils"),
                typed.choice("type", TwinningType.class),
                typed.textOrNull("wishedDates"),
                typed.text("message"));
    }

    private static Optional<Problem> uaiFormat(Typed typed) {
        String typedUai = typed.text("uai");
        if (typedUai.isEmpty() || Uai.hasFormat(typedUai)) {
            return Optional.empty();
        }
        return Optional.of(Uai.padded(typedUai)
                .map(padded -> new Problem("uai", "padded", padded.value()))
                .orElseGet(() -> new Problem("uai", "format")));
    }

    /** One thing to do where nothing was told of the school, instead of three. */
    private Optional<Problem> schoolNotFound(Typed typed) {
        boolean told = schools.isTold(typed);
        return told || !schools.canBeSearched()
                ? Optional.empty()
                : Optional.of(new Problem("q", typed.has("q") ? "choose" : "required"));
    }

    private Optional<Problem> neededToFindSchool(Typed typed, String question) {
        boolean searching = schools.canBeSearched() && !schools.isTold(typed);
        return searching || schools.areKnown(typed) || typed.has(question)
                ? Optional.empty()
                : Optional.of(new Problem(question, "required"));
    }

    private static Optional<Problem> postalCode(Typed typed) {
        boolean right = !typed.has("postalCode")
                || Departement.ofPostalCode(typed.text("postalCode")).isPresent();
        return right ? Optional.empty() : Optional.of(new Problem("postalCode", "format"));
    }

    private static Optional<Problem> levelInScope(Typed typed) {
        boolean right = !typed.text("level").equals(ContactLevel.OTHER.name());
        return right ? Optional.empty() : Optional.of(new Problem("level", "outOfScope"));
    }
}
