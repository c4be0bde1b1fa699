package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.SiteAddress;
import fr.jumelages.meeting.CalendarFeeds;
import fr.jumelages.shared.SecretToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes, changes and takes back the secret address of their meetings. */
@Controller
class CalendarAddressController {

    private final CalendarFeeds feeds;
    private final SiteAddress site;

    CalendarAddressController(CalendarFeeds feeds, SiteAddress site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping("/compte/agenda")
    String show(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("since", feeds.since(person.id()).orElse(null));
        return "meeting/calendar-address";
    }

    /** The new address stands on the answer itself, the only page that ever shows it. */
    @PostMapping("/compte/agenda")
    String renew(@AuthenticationPrincipal Person person, Model model) {
        SecretToken token = feeds.renew(person.id());
        model.addAttribute("address", site.link("/agenda/" + token.value() + ".ics"));
        return show(person, model);
    }

    @PostMapping("/compte/agenda/retirer")
    String revoke(@AuthenticationPrincipal Person person, RedirectAttributes next) {
        feeds.revoke(person.id());
        next.addFlashAttribute("revoked", true);
        return "redirect:/compte/agenda";
    }
}
