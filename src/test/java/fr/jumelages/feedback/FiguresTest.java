package fr.jumelages.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void figuresEqualAnIndependentCount() {
        List<Response> responses = many(500, new Random(7));

        Figures figures = Figures.of(responses, List.of(), List.of());

        for (AudienceFigures of : figures.audiences()) {
            List<Response> theirs = responses.stream()
                    .filter(response -> response.audience() == of.audience())
                    .toList();
            assertThat(of.answers()).isEqualTo(theirs.size());
            of.questions().forEach((question, grades) -> assertEqualsByHand(question, grades, theirs));
        }
    }

    /** Sums and rounds in whole tenths, another way than the code under test. */
    private static void assertEqualsByHand(String question, Grades grades, List<Response> theirs) {
        int[] counts = new int[6];
        for (Response response : theirs) {
            Integer grade = response.grades().get(question);
            if (grade != null) {
                counts[grade]++;
            }
        }
        long answered = counts[1] + counts[2] + counts[3] + counts[4] + counts[5];
        long sum = counts[1] + 2L * counts[2] + 3L * counts[3] + 4L * counts[4] + 5L * counts[5];
        long tenths = (2 * 10 * sum + answered) / (2 * answered);
        assertThat(grades.answers()).isEqualTo((int) answered);
        assertThat(grades.distribution()).containsExactly(counts[1], counts[2], counts[3], counts[4], counts[5]);
        assertThat(grades.mean().movePointRight(1).longValueExact()).isEqualTo(tenths);
    }

    @Test
    void groupsUnderFiveTellNothing() {
        List<Response> four = of(Audience.TEACHERS, 4);
        AudienceFigures teachers = figures(four, Audience.TEACHERS);
        assertThat(teachers.shown()).isFalse();
        assertThat(teachers.answers()).isZero();
        assertThat(teachers.overall()).isNull();
        assertThat(teachers.questions()).isEmpty();
        assertThat(figures(of(Audience.TEACHERS, 5), Audience.TEACHERS).shown()).isTrue();
    }

    @Test
    void sentencesOfSmallGroupsDontNameThem() {
        Response teacher = of(Audience.TEACHERS, 1).get(0);
        assertThat(Verbatim.of(said(teacher), Figures.of(List.of(teacher), List.of(), List.of()))
                        .audience())
                .isNull();
        List<Response> pupils = of(Audience.PUPILS, 6);
        assertThat(Verbatim.of(said(pupils.get(0)), Figures.of(pupils, List.of(), List.of()))
                        .audience())
                .isEqualTo(Audience.PUPILS);
    }

    @Test
    void questionsLeftOutCountNowhere() {
        List<Response> pupils = of(Audience.PUPILS, 6);
        AudienceFigures figures = figures(pupils, Audience.PUPILS);
        assertThat(figures.questions().get("own2").answers()).isZero();
        assertThat(figures.questions().get("own2").mean()).isNull();
        assertThat(figures.overall().answers()).isEqualTo(30);
    }

    @Test
    void handsRaisedInAGroupCountAsThatManyAnswers() {
        List<Response> alone = of(Audience.RESIDENTS, 3);
        ShowOfHands group = new ShowOfHands(
                Audience.RESIDENTS, 4, Map.of("q1", List.of(0, 0, 0, 1, 3), "own1", List.of(1, 0, 0, 0, 0)), null);

        AudienceFigures residents =
                Figures.of(alone, List.of(group), List.of()).audiences().get(0);

        assertThat(residents.answers()).isEqualTo(7);
        assertThat(residents.inGroups()).isEqualTo(4);
        assertThat(residents.questions().get("q1").distribution()).containsExactly(0, 0, 0, 1, 6);
        assertThat(residents.questions().get("q2").distribution()).containsExactly(0, 0, 0, 3, 0);
        assertThat(residents.questions().get("own1").answers()).isEqualTo(1);
        assertThat(residents.overall().answers()).isEqualTo(3 * 5 + 4);
    }

    @Test
    void agreementIsTheDistanceOfTheLowestMeanFromTheHighest() {
        ShowOfHands pupils = hands(Audience.PUPILS, List.of(0, 0, 0, 0, 6));
        ShowOfHands families = hands(Audience.FAMILIES, List.of(0, 0, 0, 6, 0));
        ShowOfHands staff = hands(Audience.STAFF, List.of(0, 0, 6, 0, 0));

        assertThat(Figures.of(List.of(), List.of(pupils, families), List.of()).agreements())
                .singleElement()
                .isEqualTo(new Agreement("q1", Audience.FAMILIES, Audience.PUPILS, new BigDecimal("1.0")))
                .extracting(Agreement::level)
                .isEqualTo(Agreement.Level.NEAR);
        assertThat(Figures.of(List.of(), List.of(pupils, families, staff), List.of())
                        .agreements())
                .extracting(Agreement::level)
                .containsExactly(Agreement.Level.APART);
        assertThat(Figures.of(List.of(), List.of(pupils), List.of()).agreements())
                .isEmpty();
    }

    @Test
    void aSentenceThatMayNameSomebodyIsHiddenUntilTheReferentHasReadIt() {
        assertThat(List.of(
                        "Merci Lucas pour la chanson",
                        "J’ai ri avec Mme Perrin",
                        "Elle a la maladie d’Alzheimer",
                        "avec Jeanne, c’était bien"))
                .allMatch(Discretion::doubts);
        assertThat(List.of("C’était bien. Merci à tous !", "On recommence ?", "Trop court", "TROP BIEN"))
                .noneMatch(Discretion::doubts);
    }

    private static ShowOfHands hands(Audience audience, List<Integer> counts) {
        return new ShowOfHands(audience, 6, Map.of("q1", counts), null);
    }

    private static Voices.Said said(Response response) {
        return new Voices.Said(response.audience(), response.words());
    }

    private static AudienceFigures figures(List<Response> responses, Audience audience) {
        return Figures.of(responses, List.of(), List.of()).audiences().stream()
                .filter(figures -> figures.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    private static List<Response> of(Audience audience, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(n -> new Response(audience, Map.of("q1", 5, "q2", 4, "q3", 3, "q4", 2, "q5", 1), "Bien."))
                .toList();
    }

    private static List<Response> many(int count, Random random) {
        List<Response> responses = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Map<String, Integer> grades = new HashMap<>();
            Response.QUESTIONS.stream()
                    .filter(question -> question.startsWith("q") || random.nextBoolean())
                    .forEach(question -> grades.put(question, 1 + random.nextInt(5)));
            responses.add(new Response(Audience.values()[n % 5], grades, null));
        }
        return responses;
    }
}
