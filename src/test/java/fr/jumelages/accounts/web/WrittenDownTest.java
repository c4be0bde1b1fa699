package fr.jumelages.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.io.ClassPathResource;

/** What {@code docs/asvs.md} says of doors and sessions is what the code has. */
class WrittenDownTest {

    private static final Map<Object, String> WORDS = Map.of(
            5,
            "five",
            100,
            "a hundred",
            Duration.ofMinutes(10),
            "ten minutes",
            Duration.ofMinutes(15),
            "a quarter of an hour",
            Duration.ofMinutes(30),
            "Half an hour",
            Duration.ofHours(12),
            "twelve hours");

    @Test
    void theLimitsOfTheDoor() throws IOException {
        assertThat(section("Ways in"))
                .contains(limit("letters a mailbox", SignInLimits.LETTERS))
                .contains(limit("attempts a network", SignInLimits.ATTEMPTS))
                .contains("good for " + words(SignIn.LIFETIME) + " and once");
    }

    @Test
    void howLongSessionsLast() throws IOException {
        assertThat(section("Sessions"))
                .contains(words(idle()) + " idle, " + words(FreshPersonFilter.LONGEST) + " in all");
    }

    private static String limit(String what, RateLimit limit) {
        return words(limit.capacity()) + " " + what + " in " + words(limit.period());
    }

    private static String words(Object figure) {
        return WORDS.getOrDefault(figure, "(no words for " + figure + ")");
    }

    private static Duration idle() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return DurationStyle.detectAndParse(String.valueOf(settings.getObject().get("spring.session.timeout")));
    }

    private static String section(String name) throws IOException {
        String page = Files.readString(Path.of("docs/asvs.md"));
        int start = page.indexOf("**" + name);
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("\n", start));
    }
}
