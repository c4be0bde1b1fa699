package fr.jumelages.accounts.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.SecurityLog;
import fr.jumelages.accounts.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a visitor meets who may not go on. */
final class Doors {

    /** Where signing in helps; any other closed address is, for a stranger, no address at all. */
    static final RequestMatcher PRIVATE = request -> request.getServletPath()
            .matches("/(taches|projets|vitrine|suivi|compte|suspensions|processus|administration)(/.*)?");

    private Doors() {}

    /** To the sign-in page; a fragment asked for by a page that outlived its session takes the whole page there. */
    static AuthenticationEntryPoint signIn() {
        LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byRequest = new LinkedHashMap<>();
        byRequest.put(new RequestHeaderRequestMatcher("HX-Request"), Doors::wholePage);
        byRequest.put(PRIVATE, new LoginUrlAuthenticationEntryPoint("/connexion"));
        var doors = new DelegatingAuthenticationEntryPoint(byRequest);
        doors.setDefaultEntryPoint(notFound());
        return doors;
    }

    private static void wholePage(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        response.setHeader("HX-Redirect", request.getContextPath() + "/connexion");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    static AuthenticationEntryPoint notFound() {
        return (request, response, reason) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A form without its token is refused as such; what is not this person’s to see does not exist. */
    static AccessDeniedHandler refused() {
        return (request, response, reason) -> {
            boolean form = reason instanceof CsrfException;
            SecurityLog.refused(form ? "form without token" : "page", account(), area(request));
            response.sendError(form ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        };
    }

    private static Optional<AccountId> account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.getPrincipal().id())
                : Optional.empty();
    }

    private static String area(HttpServletRequest request) {
        return request.getServletPath().replaceFirst("^/", "").replaceFirst("/.*", "");
    }
}
