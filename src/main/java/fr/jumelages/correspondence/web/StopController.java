package fr.jumelages.correspondence.web;

import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The link in a letter’s foot, and the “unsubscribe” of mail programs. Opening it shows a button and changes nothing,
 * because mail scanners open every link; posting to it stops the letters of this kind, without a sign-in or a form’s
 * token, and answers with a page and no redirect, as RFC 8058 asks.
 */
@Controller
@RequestMapping("/courriels")
class StopController {

    private static final String TOKEN = "/{token:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final MailChoices choices;
    private final StopLimits limits;

    StopController(MailChoices choices, StopLimits limits) {
        this.choices = choices;
        this.limits = limits;
    }

    @GetMapping("/arret" + TOKEN)
    ModelAndView ask(@PathVariable UUID token) {
        return page(token, "asked");
    }

    @PostMapping("/arret" + TOKEN)
    ModelAndView stop(@PathVariable UUID token, HttpServletRequest request) {
        limits.press(request);
        ModelAndView page = page(token, "stopped");
        choices.stop(token);
        return page;
    }

    @PostMapping("/reprise" + TOKEN)
    ModelAndView resume(@PathVariable UUID token, HttpServletRequest request) {
        limits.press(request);
        ModelAndView page = page(token, "resumed");
        choices.resume(token);
        return page;
    }

    private ModelAndView page(UUID token, String state) {
        MailKind kind = choices.kindOf(token).orElseThrow(() -> new NotFound("letters to stop"));
        return new ModelAndView("correspondence/stop")
                .addObject("token", token)
                .addObject("kind", kind)
                .addObject("state", state);
    }
}
