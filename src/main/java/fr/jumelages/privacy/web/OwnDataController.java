package fr.jumelages.privacy.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.administration.Duties;
import fr.jumelages.privacy.Erasure;
import fr.jumelages.privacy.FreshSignIn;
import fr.jumelages.privacy.HeldData;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What we hold on the reader: to take along, or to be erased. Both only right after signing in. */
@Controller
@RequestMapping("/compte/donnees")
class OwnDataController {

    private final HeldData held;
    private final Erasure erasure;
    private final FreshSignIn fresh;
    private final Duties duties;
    private final RequestCache wanted;

    OwnDataController(HeldData held, Erasure erasure, FreshSignIn fresh, Duties duties, RequestCache wanted) {
        this.held = held;
        this.erasure = erasure;
        this.fresh = fresh;
        this.duties = duties;
        this.wanted = wanted;
    }

    /** Remembered as the page to come back to from a fresh sign-in. */
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal Person person, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = page(person);
        if (page.getModel().get("fresh").equals(false)) {
            wanted.saveRequest(request, response);
        }
        return page;
    }

    @PostMapping("/copie")
    Object copy(@AuthenticationPrincipal Person person) {
        if (!fresh.by(person)) {
            return signInFirst(person);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mes-donnees-jumelages.json")
                                .build()
                                .toString())
                .body(held.copyFor(person).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/effacement")
    ModelAndView erase(
            @AuthenticationPrincipal Person person, HttpServletRequest request, HttpServletResponse response) {
        if (!fresh.by(person)) {
            return signInFirst(person);
        }
        if (!duties.needing(person.id()).isEmpty()) {
            erasure.ask(person.id());
            return page(person).addObject("asked", true);
        }
        try {
            erasure.erase(person.id());
        } catch (Refusal refusal) {
            ModelAndView page = page(person).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        new SecurityContextLogoutHandler().logout(request, response, null);
        return new ModelAndView("privacy/erased");
    }

    private ModelAndView signInFirst(Person person) {
        ModelAndView page = page(person);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Person person) {
        return new ModelAndView("privacy/own-data")
                .addObject("fresh", fresh.by(person))
                .addObject("needing", duties.needing(person.id()));
    }
}
