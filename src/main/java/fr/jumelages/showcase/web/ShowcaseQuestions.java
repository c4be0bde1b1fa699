package fr.jumelages.showcase.web;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Rhythm;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.forms.questions.Question;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.forms.questions.WeekRow;
import fr.jumelages.showcase.FacilityPages.Kept;
import fr.jumelages.showcase.OpenFrom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a director may change on the facility’s page: all of what it offers, nothing of what it is. */
final class ShowcaseQuestions {

    static final QuestionPage PAGE = QuestionPage.of(
            "showcase.page",
            Question.longText("presentation", 2000),
            Question.severalOf("levels", SchoolLevel.class),
            Question.severalOf("types", TwinningType.class),
            Question.severalOf("themes", Theme.class),
            Question.oneOf("rhythm", Rhythm.class),
            Question.number("residents", 1, 200),
            Question.severalOf("slots", WeekSlot.class).orNothing(),
            Question.week("closings", 8, ClosedMoment.What.class, "WeekMoment").orNothing(),
            Question.longText("closedMoments", 500).orNothing(),
            Question.severalOf("equipment", Equipment.class).orNothing(),
            Question.longText("access", 500).orNothing(),
            Question.number("capacity", 1, 9),
            Question.oneOf("openFrom", OpenFrom.class));

    static final QuestionPage PHOTO =
            QuestionPage.of("showcase.photo", Question.text("description", 150), Question.tick("nobody"));

    private ShowcaseQuestions() {}

    static Showcase read(Typed typed) {
        return new Showcase(
                typed.text("presentation"),
                typed.choices("types", TwinningType.class),
                typed.choices("levels", SchoolLevel.class),
                typed.choices("themes", Theme.class),
                typed.choice("rhythm", Rhythm.class),
                typed.number("residents"),
                typed.choices("slots", WeekSlot.class),
                typed.textOrNull("closedMoments"),
                typed.rows("closings").stream()
                        .map(row -> ClosedMoment.of(
                                row.day(), WeekRow.time(row.from()), WeekRow.time(row.to()), row.what()))
                        .toList(),
                typed.choices("equipment", Equipment.class),
                typed.textOrNull("access"));
    }

    static Typed written(Kept kept) {
        Showcase show = kept.facility().showcase();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("presentation", one(show.presentation()));
        answers.put("levels", several(show.levels()));
        answers.put("types", several(show.types()));
        answers.put("themes", several(show.themes()));
        answers.put("rhythm", one(show.rhythm()));
        answers.put("residents", one(show.residents()));
        answers.put("slots", several(show.slots()));
        answers.put("closings", show.closings().stream().map(ClosedMoment::line).toList());
        answers.put("closedMoments", one(show.closedMoments()));
        answers.put("equipment", several(show.equipment()));
        answers.put("access", one(show.access()));
        answers.put("capacity", one(kept.capacity()));
        answers.put("openFrom", one(kept.openFrom()));
        return new Typed(answers);
    }

    private static List<String> one(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> several(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
