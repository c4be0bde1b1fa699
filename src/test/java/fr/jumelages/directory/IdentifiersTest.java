package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.shared.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "970302287",
                "010780195",
                "010000024",
                "750712184",
                "2A0000154",
                "2B0005342",
                "2B0004246",
                "2B0000038",
                "2B0005359",
                " 75 071 218 4 ",
                "2a0000154"
            })
    void realFinessNumbersCheckOut(String typed) {
        assertThat(new Finess(typed).checksOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010000025", "2A0000155", "2A0100013", "080000111"})
    void aWrongFinessCheckDigitAsksForALookOnly(String typed) {
        assertThat(new Finess(typed).checksOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2C0000154", "75071218", "000000000", "9A0000000", "7507121845", "", "٧٥٠٧١٢١٨٤"})
    void whatIsNoFinessNumberIsRefused(String typed) {
        assertThat(Finess.hasFormat(typed)).isFalse();
        assertThatThrownBy(() -> new Finess(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074",
                "77220148900022",
                "26010004500012",
                "35600000000048",
                "35600000049837",
                "732 829 320 00074",
                "732\u00a0829\u202f320 00074"
            })
    void siretNumbersCheckOutThePostOfficeToo(String typed) {
        assertThat(new Siret(typed).checksOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "35600000000049", "12345678901234"})
    void aWrongSiretAsksForALookOnly(String typed) {
        assertThat(new Siret(typed).checksOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7328293200007", "732829320000744", "MONACOCONFO001", ""})
    void whatIsNoSiretIsRefused(String typed) {
        assertThatThrownBy(() -> new Siret(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0350002M",
                "0750655E",
                "0750654D",
                "0443020U",
                "6200001G",
                "7200009X",
                "9740053P",
                "0350002m",
                "035 0002 M"
            })
    void uaiLettersCheckOut(String typed) {
        assertThat(new Uai(typed).checksOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655F", "0350002N"})
    void aWrongUaiLetterAsksForALookOnly(String typed) {
        assertThat(new Uai(typed).checksOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655I", "750655E", "0960001A", "07506555", "0000001B", ""})
    void whatIsNoUaiIsRefused(String typed) {
        assertThatThrownBy(() -> new Uai(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void theZeroThatASpreadsheetAteIsOffered() {
        assertThat(Uai.padded("750655E")).contains(new Uai("0750655E"));
        assertThat(Uai.padded("hello")).isEmpty();
    }

    @Property
    void exactlyOneOfTenLastDigitsFitsAFiness(@ForAll("finessStems") String stem) {
        long fitting = Arbitraries.integers()
                .between(0, 9)
                .allValues()
                .orElseThrow()
                .filter(digit -> new Finess(stem + digit).checksOut())
                .count();
        assertThat(fitting).isEqualTo(1);
    }

    @Property
    void exactlyOneLetterFitsAUai(@ForAll @IntRange(min = 10001, max = 899999) int digits) {
        String stem = "%07d".formatted(digits);
        long fitting = "ABCDEFGHJKLMNPRSTUVWXYZ"
                .chars()
                .filter(letter -> new Uai(stem + (char) letter).checksOut())
                .count();
        assertThat(fitting).isEqualTo(1);
    }

    @Property
    void whateverIsTypedNothingButARefusalComes(@ForAll String typed) {
        assertThat(Finess.hasFormat(typed) == constructs(() -> new Finess(typed)))
                .isTrue();
        assertThat(Siret.hasFormat(typed) == constructs(() -> new Siret(typed))).isTrue();
        assertThat(Uai.hasFormat(typed) == constructs(() -> new Uai(typed))).isTrue();
    }

    private static boolean constructs(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> finessStems() {
        Arbitrary<String> prefix = Arbitraries.of("01", "35", "75", "95", "2A", "2B", "97", "98");
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(6);
        return prefix.flatMap(first -> digits.map(rest -> first + rest));
    }
}
