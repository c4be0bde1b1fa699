package fr.jumelages.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout needs to know about the request: read as the bean {@code @frame} rather than from the model, because
 * error pages have no model of their own.
 */
@Component("frame")
public class Frame {

    private final HttpServletRequest request;
    private final SiteSettings settings;
    private final ObjectProvider<HeaderCounter> counter;
    private final Environment environment;

    Frame(
            HttpServletRequest request,
            SiteSettings settings,
            ObjectProvider<HeaderCounter> counter,
            Environment environment) {
        this.request = request;
        this.settings = settings;
        this.counter = counter;
        this.environment = environment;
    }

    /** Whether this is the run on one’s own machine, with its mailbox and clock. */
    public boolean local() {
        return environment.acceptsProfiles(Profiles.of("local"));
    }

    public boolean signedIn() {
        return authentication().isPresent();
    }

    public String personName() {
        return authentication().map(Authentication::getName).orElse("");
    }

    public SiteSettings contact() {
        return settings;
    }

    /** The deployer’s stylesheet, if there is one. */
    public List<String> skins() {
        return Stream.of(settings.skin()).filter(path -> !path.isBlank()).toList();
    }

    /** The links of the header, by role. */
    public List<NavigationEntry> navigation() {
        var entries = new ArrayList<NavigationEntry>();
        if (signedIn()) {
            entries.add(entry("/taches", "site.nav.tasks", openTasks()));
        }
        if (has("COORDINATOR") || has("ADMIN")) {
            entries.add(entry("/suivi", "site.nav.monitoring", OptionalLong.empty()));
        }
        if (has("TEACHER")) {
            entries.add(entry("/compte/demandes", "site.nav.requests", OptionalLong.empty()));
        }
        if (has("ADMIN")) {
            entries.add(entry("/administration", "site.nav.administration", OptionalLong.empty()));
        }
        entries.add(entry("/etablissements", "site.nav.facilities", OptionalLong.empty()));
        if (!signedIn()) {
            entries.add(entry("/inscription", "site.nav.register", OptionalLong.empty()));
        }
        return entries;
    }

    /** This page in each language. After a form was sent the address may not be asked for again, so it leads home. */
    public List<LanguageLink> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH).map(this::link).toList();
    }

    private LanguageLink link(Locale language) {
        String code = language.getLanguage();
        String name = language.getDisplayLanguage(language);
        boolean current = LocaleContextHolder.getLocale().getLanguage().equals(code);
        return new LanguageLink(
                code, name.substring(0, 1).toUpperCase(language) + name.substring(1), addressIn(code), current);
    }

    private String addressIn(String code) {
        boolean page = request.getMethod().equals("GET");
        return UriComponentsBuilder.newInstance()
                .path(page ? path().replaceFirst("^/+", "/") : request.getContextPath() + "/")
                .query(page ? request.getQueryString() : null)
                .replaceQueryParam("lang", code)
                .build()
                .toUriString();
    }

    private NavigationEntry entry(String path, String key, OptionalLong count) {
        String here = path().substring(request.getContextPath().length());
        return new NavigationEntry(path, key, here.equals(path) || here.startsWith(path + "/"), count);
    }

    /** The address that was asked for, also when the container forwarded to the error page. */
    private String path() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private OptionalLong openTasks() {
        HeaderCounter available = counter.getIfAvailable();
        return available == null
                ? OptionalLong.empty()
                : available.openTasks(authentication().orElseThrow());
    }

    private boolean has(String role) {
        return authentication().stream()
                .flatMap(someone -> someone.getAuthorities().stream())
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(someone -> !(someone instanceof AnonymousAuthenticationToken));
    }
}
