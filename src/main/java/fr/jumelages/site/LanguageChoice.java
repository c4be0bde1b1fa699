package fr.jumelages.site;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * {@code ?lang=en} or {@code ?lang=fr}; anything else means French, since texts exist in these two only. Letters to whoever
 * is signed in follow.
 */
class LanguageChoice extends LocaleChangeInterceptor {

    private final Accounts accounts;

    LanguageChoice(Accounts accounts) {
        this.accounts = accounts;
        setParamName("lang");
        setHttpMethods("GET");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException {
        String chosen = request.getParameter(getParamName());
        if (chosen != null
                && request.getMethod().equals("GET")
                && request.getUserPrincipal() instanceof SignedIn signedIn) {
            accounts.speak(signedIn.getPrincipal().id(), parseLocaleValue(chosen));
        }
        return super.preHandle(request, response, handler);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return value.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
