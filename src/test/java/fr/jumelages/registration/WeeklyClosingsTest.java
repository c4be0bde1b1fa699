package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Typed;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closed moments by day and hour, as rows of four fields that browsers without scripts send too. */
class WeeklyClosingsTest {

    private static final ClosedMoment MEALS =
            new ClosedMoment(null, LocalTime.of(12, 0), LocalTime.of(13, 30), ClosedMoment.What.MEALS);
    private static final ClosedMoment CHOIR = new ClosedMoment(
            DayOfWeek.THURSDAY, LocalTime.of(15, 0), LocalTime.of(16, 0), ClosedMoment.What.ACTIVITIES);

    @Test
    void rowsBecomeMomentsAndEmptyOnesNothing() {
        Typed typed = rows(
                List.of("EVERY_DAY", "", "THURSDAY"),
                List.of("12:00", "", "15:00"),
                List.of("13:30", "", "16:00"),
                List.of("MEALS", "", "ACTIVITIES"));

        assertThat(Segment.MEANS.check(typed)).isEmpty();
        assertThat(read(typed).showcase().closings()).containsExactly(MEALS, CHOIR);
        assertThat(read(RegistrationAnswers.of(read(typed))).showcase().closings())
                .containsExactly(MEALS, CHOIR);
    }

    @Test
    void nothingIsAsked() {
        Typed typed = rows(List.of("", ""), List.of("", ""), List.of("", ""), List.of("", ""));
        assertThat(Segment.MEANS.check(typed)).isEmpty();
        assertThat(read(typed).showcase().closings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 12:00, '', MEALS, week",
        "'', 12:00, 13:00, MEALS, week",
        "SUNDAY, 12:00, 13:00, MEALS, week",
        "MONDAY, midi, 13:00, MEALS, week",
        "MONDAY, 25:00, 26:00, MEALS, week",
        "MEALS, 12:00, 13:00, MEALS, week",
        "MONDAY, 12:00, 13:00, MONDAY, week",
        "MONDAY, 13:00, 12:00, MEALS, weekOrder",
        "MONDAY, 12:00, 12:00, MEALS, weekOrder",
        "MONDAY|TUESDAY, 12:00, 13:00, MEALS, week"
    })
    void aRowIsWholeAndInOrder(String day, String from, String to, String what, String code) {
        Typed typed = rows(List.of(day), List.of(from), List.of(to), List.of(what));
        assertThat(Segment.MEANS.check(typed))
                .extracting(Problem::question, Problem::code)
                .containsExactly(tuple("closings", code));
        assertThat(typed.rows("closings")).as("what was typed is kept").singleElement();
    }

    @Test
    void aRowBehindAnEmptyAnswerIsLookedAtToo() {
        Typed typed = new Typed(Map.of("slots", List.of("TUESDAY_AFTERNOON"), "closings", List.of(" ", "midi")));
        assertThat(Segment.MEANS.check(typed)).extracting(Problem::code).containsExactly("week");
    }

    @Test
    void moreRowsThanThePageHasAreRefused() {
        List<String> nine = Stream.generate(() -> "x").limit(9).toList();
        Typed typed = rows(
                nine.stream().map(any -> "MONDAY").toList(),
                Stream.iterate(1, i -> i + 1).limit(9).map("0%d:00"::formatted).toList(),
                nine.stream().map(any -> "23:00").toList(),
                nine.stream().map(any -> "REST").toList());
        assertThat(Segment.MEANS.check(typed)).extracting(Problem::code).containsExactly("week");
    }

    @Test
    void aSecondReferentIsNamedWithTheirAddress() {
        TypedRegistration typed = new TypedRegistration();
        typed.put(Segment.PEOPLE, "secondContactEmail", "amina@ehpad.example");
        assertThat(Segment.PEOPLE.check(new Typed(typed.of(Segment.PEOPLE))))
                .extracting(Problem::question, Problem::code)
                .containsExactly(tuple("secondContactName", "withEmail"));

        typed.put(Segment.PEOPLE, "secondContactName", "Amina Diallo");
        assertThat(Segment.PEOPLE.check(new Typed(typed.of(Segment.PEOPLE)))).isEmpty();
        assertThat(typed.content().people().secondContactName()).isEqualTo("Amina Diallo");
        assertThat(read(RegistrationAnswers.of(typed.content())).people())
                .isEqualTo(typed.content().people());
    }

    private static RegistrationContent read(Typed typed) {
        return RegistrationReader.read(
                RegistrationAnswers.of(new TypedRegistration().content()).with(typed));
    }

    private static Typed rows(List<String> days, List<String> from, List<String> to, List<String> what) {
        Map<String, List<String>> fields = Map.of(
                "slots", List.of("TUESDAY_AFTERNOON"),
                "closings-day", days,
                "closings-from", from,
                "closings-to", to,
                "closings-what", what);
        return Typed.from(fields, Segment.MEANS.page());
    }
}
