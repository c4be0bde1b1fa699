package fr.jumelages.site;

import fr.jumelages.accounts.Accounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;

/** The frame and its pages alone: templates, messages and controllers, without database, engine or security filters. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("local")
@SpringJUnitWebConfig(
        classes = SitePages.Application.class,
        initializers = ConfigDataApplicationContextInitializer.class)
@interface SitePages {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"fr.jumelages.site", "fr.jumelages.local"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "fr\\.jumelages\\.site\\.web\\.(PublicPages|Failures|ErrorPages|OutageFilter|WordsForDates)",
                                "fr\\.jumelages\\.site\\.(Frame|Dates|SiteConfiguration)",
                                "fr\\.jumelages\\.local\\.StylePage"
                            }))
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    class Application {

        /** Thursday 26 November 2026, 10:42 in Paris. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-26T09:42:00Z"), ZoneOffset.UTC);
        }

        /** Nobody is signed in here, so nobody’s language is kept. */
        @Bean
        Accounts accounts() {
            return Mockito.mock(Accounts.class);
        }
    }
}
