package fr.jumelages.accounts.web;

import fr.jumelages.accounts.SignIn;
import fr.jumelages.mail.SiteAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Keeps the secret of a request to sign in in the browser that made it: the six-digit code works nowhere else. */
@Component
class RequestCookie {

    private final String name;
    private final boolean secure;

    RequestCookie(SiteAddress site) {
        this.name = SecurityParts.cookieName(site, "connexion");
        this.secure = site.secure();
    }

    void keep(String secret, HttpServletResponse response) {
        write(secret, SignIn.LIFETIME, response);
    }

    void forget(HttpServletResponse response) {
        write("", Duration.ZERO, response);
    }

    /** The secret, or an empty text in a browser that asked for nothing. */
    String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    private void write(String value, Duration age, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .maxAge(age)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
