package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at who sends before a large upload is read: the check of a form’s token reads the whole form, files included,
 * and would fill the disk for anybody. The answer is plain text, because an error page would read the form too.
 */
class LargeUploadGate extends OncePerRequestFilter {

    private static final String PATH = "/administration/referentiels/fichier";

    private final MessageSource messages;

    LargeUploadGate(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATH.equals(request.getServletPath() + Objects.toString(request.getPathInfo(), ""));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAdministrator(SecurityContextHolder.getContext().getAuthentication())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(messages.getMessage("accounts.upload.signInAgain", null, request.getLocale()));
    }

    private static boolean isAdministrator(Authentication someone) {
        return someone != null
                && someone.getAuthorities().stream()
                        .anyMatch(authority -> authority.getAuthority().equals(Role.ADMIN.authority()));
    }
}
