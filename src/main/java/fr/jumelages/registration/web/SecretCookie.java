package fr.jumelages.registration.web;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A secret in a cookie that only the registration pages get. By https its name begins with {@code __Secure-}: browsers then
 * take it by https only ({@code __Host-} would send it to all pages).
 */
record SecretCookie(String name, Duration kept) {

    private static final String PATH = "/inscription";

    /** Whatever can’t be one of our secrets is none. */
    Optional<SecretToken> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, fullName(request));
        try {
            return Optional.ofNullable(cookie).map(Cookie::getValue).map(SecretToken::new);
        } catch (NotFound notOurs) {
            return Optional.empty();
        }
    }

    void set(SecretToken token, HttpServletRequest request, HttpServletResponse response) {
        write(token.value(), kept, request, response);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private String fullName(HttpServletRequest request) {
        return (request.isSecure() ? "__Secure-" : "") + name;
    }

    private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(fullName(request), value)
                .path(request.getContextPath() + PATH)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
