package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    /** Else an address could end its header and begin another one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire@exemple.fr\r\nBcc: tous@exemple.fr",
                "claire@exemple.fr\nsuite",
                "claire\r@exemple.fr",
                "claire@exemple.fr\u0000",
                "claire@exemple.fr, tous@exemple.fr",
                "\"claire\r\n\"@exemple.fr"
            })
    void whatHoldsALineBreakOrASecondAddressIsNone(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }
}
