package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the signed-in person is still who the session says: a new role or territory counts at
 * once, a closed account is out at once, and no session outlives twelve hours, however busy.
 */
class FreshPersonFilter extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final SecurityContextRepository contexts;

    FreshPersonFilter(Accounts accounts, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/vendor/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            refresh(signedIn.getPrincipal(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(Person known, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<Person> current = isTooOld(session) ? Optional.empty() : accounts.active(known.id());
        if (current.isEmpty()) {
            signOut(session);
        } else if (!current.get().equals(known)) {
            remember(current.get(), request, response);
        }
    }

    /** Both times are the session store’s own, so the application’s clock plays no part. */
    private static boolean isTooOld(HttpSession session) {
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
    }

    private static void signOut(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void remember(Person person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
