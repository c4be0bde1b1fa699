package fr.jumelages.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FramingWordsTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    FramingWordsTest() {
        messages.setBasenames("messages/framing", "messages/onboarding");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void saysOneAndSeveral() {
        assertThat(text("mail.framing.agreed.more", "Inès", "Les Tilleuls", 1)).startsWith("La rencontre prévue");
        assertThat(text("mail.framing.agreed.more", "Inès", "Les Tilleuls", 3)).startsWith("Les 3 rencontres prévues");
        assertThat(text("enum.Point.FAMILY_RIGHTS", 1)).isEqualTo("l’autorisation d’image d’un élève");
        assertThat(text("enum.Point.FAMILY_RIGHTS", 5)).isEqualTo("l’autorisation d’image de 5 élèves");
    }

    @Test
    void refusalsNameTheDayInWords() {
        Date christmas = Date.from(Instant.parse("2026-12-25T12:00:00Z"));

        assertThat(text("refusal.framing.datePublicHoliday", christmas))
                .startsWith("Le vendredi 25 décembre 2026 est férié");
        assertThat(text("refusal.framing.dateSchoolHoliday", christmas, "Noël")).contains("(Noël)");
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.FRENCH);
    }
}
