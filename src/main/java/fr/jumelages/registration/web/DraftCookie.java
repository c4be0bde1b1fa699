package fr.jumelages.registration.web;

import fr.jumelages.registration.Draft;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The draft’s secret travels in a cookie that only the registration pages get. */
@Component
class DraftCookie {

    private static final String NAME = "inscription";
    private static final String PATH = "/inscription";

    private final RegistrationDrafts drafts;

    DraftCookie(RegistrationDrafts drafts) {
        this.drafts = drafts;
    }

    /** The secret of a draft that exists; anything else is none. */
    Optional<SecretToken> token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        try {
            return Optional.ofNullable(cookie)
                    .map(Cookie::getValue)
                    .map(SecretToken::new)
                    .filter(token -> drafts.find(token).isPresent());
        } catch (NotFound notOurs) {
            return Optional.empty();
        }
    }

    Optional<Draft> draft(HttpServletRequest request) {
        return token(request).flatMap(drafts::find);
    }

    void set(SecretToken token, HttpServletRequest request, HttpServletResponse response) {
        write(token.value(), RegistrationDrafts.KEPT.toSeconds(), request, response);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", 0, request, response);
    }

    private static void write(String value, long seconds, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
