package fr.jumelages.site;

import fr.jumelages.accounts.Accounts;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Language: French unless the person chose otherwise with {@code ?lang=}; dates in Paris time unless they are known elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration implements WebMvcConfigurer {

    private final Accounts accounts;

    SiteConfiguration(Accounts accounts) {
        this.accounts = accounts;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.FRENCH);
        resolver.setDefaultTimeZone(TimeZone.getTimeZone(Dates.PARIS));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice(accounts));
    }
}
