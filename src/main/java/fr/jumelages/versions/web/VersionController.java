package fr.jumelages.versions.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.versions.Version;
import fr.jumelages.versions.VersionMoves;
import fr.jumelages.versions.Versions;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One process with its versions: their files, which projects could move to the newest, and the way back. */
@Controller
@RequestMapping("/administration/versions/{process:[a-z-]{3,60}}")
class VersionController {

    private static final String NUMBER = "/{number:[0-9]{1,6}}";

    private final Versions versions;
    private final VersionMoves moves;

    VersionController(Versions versions, VersionMoves moves) {
        this.versions = versions;
        this.moves = moves;
    }

    @GetMapping
    ModelAndView page(@PathVariable String process) {
        return new ModelAndView("versions/process")
                .addObject("versions", versions.of(process))
                .addObject("move", moves.last(process).orElse(null));
    }

    /** The part that changes while projects move. */
    @GetMapping(headers = "HX-Request")
    ModelAndView part(@PathVariable String process) {
        ModelAndView page = page(process);
        page.setViewName("versions/process :: #passage");
        return page;
    }

    @GetMapping(NUMBER)
    ModelAndView version(@PathVariable String process, @PathVariable int number) {
        Version version = versions.get(process, number);
        return new ModelAndView("versions/version")
                .addObject("version", version)
                .addObject("inService", versions.of(process).get(0).number() == number)
                .addObject("files", byName(versions.files(version)).keySet());
    }

    /** As it was deployed, to be edited in Camunda Modeler. */
    @GetMapping(NUMBER + "/{file:[a-z-]{1,80}[.](?:bpmn|dmn|form)}")
    ResponseEntity<String> file(@PathVariable String process, @PathVariable int number, @PathVariable String file) {
        String text = byName(versions.files(versions.get(process, number))).get(file);
        if (text == null) {
            throw new NotFound("file " + file);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(
                        "application",
                        file.endsWith(".form") ? "json" : "xml",
                        java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(text);
    }

    @PostMapping(NUMBER + "/remise-en-service")
    ModelAndView putBack(
            @PathVariable String process,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        return done(process, "", () -> {
            versions.putBack(process, number, person);
            flash.addFlashAttribute("done", "versions.done.inService");
        });
    }

    @PostMapping("/simulation")
    ModelAndView rehearse(@PathVariable String process, @AuthenticationPrincipal Person person) {
        return done(process, "#passage", () -> moves.rehearse(process, person));
    }

    @PostMapping("/passage")
    ModelAndView move(
            @PathVariable String process,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @AuthenticationPrincipal Person person) {
        ModelAndView page = done(process, "#passage", () -> moves.move(process, reason, person));
        return page.getStatus() == null ? page : page.addObject("typed", reason);
    }

    private ModelAndView done(String process, String place, Runnable deed) {
        versions.of(process);
        try {
            deed.run();
            return new ModelAndView("redirect:/administration/versions/" + process + place);
        } catch (Refusal refusal) {
            ModelAndView page = page(process).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private static Map<String, String> byName(Map<String, String> files) {
        Map<String, String> byName = new TreeMap<>();
        files.forEach((path, text) -> byName.put(path.substring(path.lastIndexOf('/') + 1), text));
        return byName;
    }
}
