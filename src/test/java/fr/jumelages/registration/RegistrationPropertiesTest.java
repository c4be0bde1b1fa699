package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.forms.questions.Question;
import fr.jumelages.forms.questions.QuestionPage;
import fr.jumelages.forms.questions.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form lets through can always be read, and reads back as it was typed. */
class RegistrationPropertiesTest {

    /** A right form in which some answers are replaced by hostile ones. */
    @Property(tries = 3000)
    void whatPassesTheFormCanBeReadAndReadsBackTheSame(@ForAll Random random, @ForAll @IntRange(max = 4) int spoilt) {
        Typed typed = mostlyRight(random, spoilt);
        if (Segment.firstToMend(typed).isEmpty()) {
            RegistrationContent content = RegistrationReader.read(typed);
            Typed back = RegistrationAnswers.of(content);
            assertThat(RegistrationReader.read(back)).isEqualTo(content);
            assertThat(Segment.firstToMend(back)).isEmpty();
        }
    }

    @Property(tries = 300)
    void aRightFormAlwaysPasses(@ForAll Random random) {
        assertThat(Segment.firstToMend(mostlyRight(random, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "970302287, true", "010780195, true", "010000024, true", "750712184, true", "2A0000154, true",
        "2B0005342, true", "010000025, true", "2A0000155, true", "2A0100013, true", "080000111, true",
        "2C0000154, false", "75071218, false", "000000000, false"
    })
    void theFormRefusesAFinessForItsFormatOnly(String finess, boolean accepted) {
        assertThat(passes("finess", finess)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000074, true", "77220148900022, true", "26010004500012, true", "35600000000048, true",
        "35600000049837, true", "73282932000075, true", "35600000000049, true", "12345678901234, true",
        "1234567890123, false", "123456789012345, false"
    })
    void theFormRefusesASiretForItsFormatOnly(String siret, boolean accepted) {
        assertThat(passes("siret", siret)).isEqualTo(accepted);
    }

    private static boolean passes(String question, String answer) {
        Typed typed = right().with(new Typed(Map.of(question, List.of(answer))));
        return Segment.FACILITY.check(typed).isEmpty();
    }

    private static Typed mostlyRight(Random random, int spoilt) {
        Hostility hostility = new Hostility(random);
        Map<String, List<String>> answers = new LinkedHashMap<>(right().values());
        List<Question> questions = List.of(Segment.values()).stream()
                .flatMap(segment -> segment.page().questions().stream())
                .toList();
        for (int i = 0; i < spoilt; i++) {
            Question question = questions.get(random.nextInt(questions.size()));
            List<String> hostile = List.of(hostility.answers(question.name()));
            answers.put(
                    question.name(),
                    Typed.from(Map.of(question.name(), hostile), pageOf(question))
                            .values()
                            .get(question.name()));
        }
        return new Typed(answers);
    }

    private static QuestionPage pageOf(Question question) {
        return List.of(Segment.values()).stream()
                .map(Segment::page)
                .filter(page -> page.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    private static Typed right() {
        TypedRegistration typed = new TypedRegistration();
        Map<String, List<String>> all = new LinkedHashMap<>();
        List.of(Segment.values()).forEach(segment -> all.putAll(typed.of(segment)));
        return new Typed(all);
    }
}
