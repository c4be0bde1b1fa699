package fr.jumelages.accounts;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Lets a person in whose identity is proven: a session under a new id, and the way to the page they wanted. */
@Component
public class Entrance {

    private final SessionAuthenticationStrategy renewal;
    private final SecurityContextRepository contexts;
    private final RequestCache wanted;

    Entrance(SessionAuthenticationStrategy renewal, SecurityContextRepository contexts, RequestCache wanted) {
        this.renewal = renewal;
        this.contexts = contexts;
        this.wanted = wanted;
    }

    /** @return the path to redirect to: the page first asked for, or the person’s own start page */
    public String admit(Person person, HttpServletRequest request, HttpServletResponse response) {
        forgetOther(person, request);
        Authentication signedIn = new SignedIn(person);
        renewal.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(PRINCIPAL_NAME_INDEX_NAME, person.id().toString());
        return wantedPath(request, response).orElseGet(() -> start(person));
    }

    /** Nothing of another person’s session may be met by this one. */
    private static void forgetOther(Person person, HttpServletRequest request) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && before instanceof SignedIn other
                && !other.getName().equals(person.id().toString())) {
            session.invalidate();
        }
    }

    /** Only the path is taken, so that nobody’s Host header can lead elsewhere. */
    private Optional<String> wantedPath(HttpServletRequest request, HttpServletResponse response) {
        if (!(wanted.getRequest(request, response) instanceof DefaultSavedRequest saved)) {
            return Optional.empty();
        }
        wanted.removeRequest(request, response);
        String query = saved.getQueryString();
        return Optional.of(saved.getRequestURI() + (query == null ? "" : "?" + query))
                .filter(path -> path.matches("/(?![/\\\\]).*"));
    }

    private static String start(Person person) {
        boolean watches = person.has(Role.COORDINATOR) || person.has(Role.ADMIN);
        return watches ? "/suivi" : "/taches";
    }
}
