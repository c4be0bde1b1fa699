package fr.jumelages.registration;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Rhythm;
import fr.jumelages.directory.Siret;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Question;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.Departement;
import java.util.Optional;

/** The registration form, segment by segment. What is out of the programme’s scope is refused here with its reason. */
final class RegistrationQuestions {

    static final QuestionPage FACILITY = QuestionPage.of(
                    "registration.facility",
                    Question.oneOf("facilityKind", FacilityNature.class),
                    Question.text("facilityName", 150).autocomplete("organization"),
                    Question.text("finess", 20).orNothing(),
                    Question.text("siret", 25).orNothing(),
                    Question.text("street", 200).autocomplete("street-address"),
                    Question.text("postalCode", 5).autocomplete("postal-code"),
                    Question.text("town", 100).autocomplete("address-level2"))
            .holding(
                    typed -> outOfScope(typed, "facilityKind", FacilityNature.OTHER.name()),
                    typed -> unless(!typed.has("finess") || Finess.hasFormat(typed.text("finess")), "finess", "format"),
                    typed -> unless(!typed.has("siret") || Siret.hasFormat(typed.text("siret")), "siret", "format"),
                    typed -> unless(
                            Departement.ofPostalCode(typed.text("postalCode")).isPresent(), "postalCode", "format"));

    static final QuestionPage PEOPLE = QuestionPage.of(
                    "registration.people",
                    Question.text("directorName", 100).autocomplete("name"),
                    Question.email("directorEmail"),
                    Question.phone("phone"),
                    Question.text("contactName", 100).orNothing(),
                    Question.email("contactEmail").orNothing().autocomplete(null),
                    Question.text("secondContactName", 100).orNothing(),
                    Question.email("secondContactEmail").orNothing().autocomplete(null))
            .holding(
                    typed -> named(typed, "contactEmail", "contactName"),
                    typed -> named(typed, "secondContactEmail", "secondContactName"));

    static final QuestionPage WISHES = QuestionPage.of(
                    "registration.wishes",
                    Question.oneOf("partner", PartnerKind.class),
                    Question.severalOf("types", TwinningType.class),
                    Question.severalOf("levels", WishedLevel.class),
                    Question.severalOf("themes", Theme.class),
                    Question.number("residents", 1, 200),
                    Question.oneOf("rhythm", Rhythm.class),
                    Question.longText("presentation", 2000))
            .holding(
                    typed -> outOfScope(typed, "partner", PartnerKind.ASSOCIATION.name()),
                    typed -> outOfScope(typed, "levels", WishedLevel.OTHER.name()));

    static final QuestionPage MEANS = QuestionPage.of(
            "registration.means",
            Question.severalOf("slots", WeekSlot.class),
            Question.week("closings", 8, ClosedMoment.What.class, "WeekMoment").orNothing(),
            Question.longText("closedMoments", 500).orNothing(),
            Question.severalOf("equipment", Equipment.class).orNothing(),
            Question.longText("access", 500).orNothing());

    private RegistrationQuestions() {}

    private static Optional<Problem> named(Typed typed, String email, String name) {
        return unless(!typed.has(email) || typed.has(name), name, "withEmail");
    }

    private static Optional<Problem> outOfScope(Typed typed, String question, String excluded) {
        return unless(!typed.choices(question).contains(excluded), question, "outOfScope");
    }

    private static Optional<Problem> unless(boolean right, String question, String code) {
        return right ? Optional.empty() : Optional.of(new Problem(question, code));
    }
}
