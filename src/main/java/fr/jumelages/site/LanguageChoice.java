package fr.jumelages.site;

import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** {@code ?lang=en} or {@code ?lang=fr}; anything else means French, since texts exist in these two only. */
class LanguageChoice extends LocaleChangeInterceptor {

    LanguageChoice() {
        setParamName("lang");
        setHttpMethods("GET");
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return value.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
