package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TimeConfigurationTest {

    @Test
    void aNodeOutsideOfUtcDoesNotStart() {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
            assertThatThrownBy(TimeConfiguration::new).hasMessageContaining("UTC");
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            assertThatCode(TimeConfiguration::new).doesNotThrowAnyException();
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
