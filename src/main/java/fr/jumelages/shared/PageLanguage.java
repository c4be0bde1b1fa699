package fr.jumelages.shared;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of the page that is being answered; French where there is none, whatever language the machine speaks. */
public final class PageLanguage {

    private PageLanguage() {}

    public static Locale current() {
        return Optional.ofNullable(LocaleContextHolder.getLocaleContext())
                .map(LocaleContext::getLocale)
                .orElse(Locale.FRENCH);
    }
}
