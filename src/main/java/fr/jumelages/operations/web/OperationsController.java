package fr.jumelages.operations.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.operations.FailedJob;
import fr.jumelages.operations.FailedJobs;
import fr.jumelages.operations.InvariantChecks;
import fr.jumelages.operations.OperationLog;
import fr.jumelages.operations.VitalSigns;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the application is doing, and what an administrator can do when something failed. */
@Controller
@RequestMapping("/administration/exploitation")
class OperationsController {

    private static final String JOB = "/etapes/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int LOG_LINES = 10;

    private final FailedJobs jobs;
    private final VitalSigns signs;
    private final InvariantChecks checks;
    private final OperationLog log;

    OperationsController(FailedJobs jobs, VitalSigns signs, InvariantChecks checks, OperationLog log) {
        this.jobs = jobs;
        this.signs = signs;
        this.checks = checks;
        this.log = log;
    }

    @GetMapping
    ModelAndView page() {
        return new ModelAndView("operations/page")
                .addObject("vitals", signs.now())
                .addObject("jobs", jobs.newest())
                .addObject("waiting", checks.waiting().orElse(null))
                .addObject("last", checks.last().orElse(null))
                .addObject("operations", log.newest(LOG_LINES));
    }

    /** The part that changes while the checker runs, asked for again and again. */
    @GetMapping(headers = "HX-Request")
    ModelAndView part(HttpServletRequest request) {
        ModelAndView page = page();
        if (request.getHeader("HX-History-Restore-Request") == null) {
            page.setViewName("operations/page :: #controle");
        }
        return page;
    }

    @PostMapping(JOB + "/relance")
    ModelAndView retry(@PathVariable String id, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        return done(flash, "operations.retried", jobs.retry(id, person));
    }

    /** @param motif why, in words */
    @PostMapping(JOB + "/passage")
    ModelAndView skip(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        String reason = motif.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
        try {
            return done(flash, "operations.skipped", jobs.skip(id, reason, person));
        } catch (Refusal refusal) {
            ModelAndView page =
                    page().addObject("refused", id).addObject("typed", reason).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    @PostMapping("/controle")
    ModelAndView check(@AuthenticationPrincipal Person person) {
        checks.ask(person);
        return back("#controle");
    }

    @PostMapping("/remise-a-niveau")
    ModelAndView repair(@AuthenticationPrincipal Person person) {
        checks.askRepair(person);
        return back("#controle");
    }

    private static ModelAndView done(RedirectAttributes flash, String key, FailedJob job) {
        flash.addFlashAttribute("done", key);
        flash.addFlashAttribute("step", job.step() == null ? job.id() : job.step());
        return back("");
    }

    private static ModelAndView back(String place) {
        return new ModelAndView("redirect:/administration/exploitation" + place);
    }
}
