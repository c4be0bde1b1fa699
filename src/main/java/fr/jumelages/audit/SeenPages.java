package fr.jumelages.audit;

import fr.jumelages.accounts.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Notes what a signed-in person is shown of a case, after its feature let them see it and before the page is written:
 * when it can’t be noted, it isn’t shown. What is refused was not seen.
 */
@Component
class SeenPages implements HandlerInterceptor {

    private final AuditTrail trail;

    SeenPages(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        boolean shown = request.getMethod().equals("GET") && response.getStatus() < 300;
        if (shown && route != null && reader != null && reader.getPrincipal() instanceof Person person) {
            Seen.by(route.toString()).ifPresent(what -> note(what, variables(request), person));
        }
    }

    private void note(Seen what, Map<String, String> named, Person person) {
        if (named.containsKey("taskId")) {
            trail.seenAtTask(named.get("taskId"), person.id());
        } else {
            UUID thing = what == Seen.CASE || !named.containsKey("id") ? null : UUID.fromString(named.get("id"));
            trail.seen(what, named.get("reference"), thing, person.id());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }
}
