package fr.jumelages.framing.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.framing.FramingSide;
import fr.jumelages.framing.PartnerReading;
import fr.jumelages.framing.PartnerView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a page shows of the other side fresh. */
@Controller
class PartnerController {

    private final CaseAccess access;
    private final PartnerReading partners;

    PartnerController(CaseAccess access, PartnerReading partners) {
        this.access = access;
        this.partners = partners;
    }

    /** @param seen the stamp of what the page has: while it still holds there is nothing to say */
    @GetMapping(value = "/projets/{reference}/cadrage/avancement", headers = "HX-Request")
    String partner(
            @PathVariable String reference,
            @RequestParam(name = "cote", required = false) String side,
            @RequestParam(name = "vu", required = false) String seen,
            @AuthenticationPrincipal Person person,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TwinningSummary twinning = access.open(reference, person);
        PartnerView view = partners.of(twinning.id(), FramingSide.of(side).orElse(FramingSide.SCHOOL), locale);
        if (view.stamp().equals(seen)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("view", view);
        return "framing/partner :: state";
    }
}
