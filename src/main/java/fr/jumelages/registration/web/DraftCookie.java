package fr.jumelages.registration.web;

import fr.jumelages.registration.Draft;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft of this device. */
@Component
class DraftCookie {

    private static final SecretCookie COOKIE = new SecretCookie("inscription", RegistrationDrafts.KEPT);

    private final RegistrationDrafts drafts;

    DraftCookie(RegistrationDrafts drafts) {
        this.drafts = drafts;
    }

    /** The secret of a draft that exists; anything else is none. */
    Optional<SecretToken> token(HttpServletRequest request) {
        return COOKIE.read(request).filter(token -> drafts.find(token).isPresent());
    }

    Optional<Draft> draft(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(drafts::find);
    }

    /** A lost cookie loses nothing: a new draft begins with what is being saved. */
    SecretToken tokenOrNew(HttpServletRequest request, HttpServletResponse response) {
        return token(request).orElseGet(() -> {
            SecretToken token = drafts.begin();
            set(token, request, response);
            return token;
        });
    }

    void set(SecretToken token, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(token, request, response);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.clear(request, response);
    }
}
