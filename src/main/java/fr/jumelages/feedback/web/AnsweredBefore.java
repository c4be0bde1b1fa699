package fr.jumelages.feedback.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Whether a device has answered a questionnaire before. It may be a class’s one tablet or a person who answers twice, so
 * it is counted and never refused. The cookie says yes for this link alone and knows nobody; by https its name begins with
 * {@code __Secure-}, so that browsers take it by https only.
 */
@Component
class AnsweredBefore {

    private static final String COOKIE = "reponse-envoyee";
    private static final Duration KEPT = Duration.ofDays(30);

    boolean on(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(name(request)::equals);
    }

    private static String name(HttpServletRequest request) {
        return (request.isSecure() ? "__Secure-" : "") + COOKIE;
    }

    void note(String token, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), "oui")
                .path(request.getContextPath() + "/q/" + token)
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
