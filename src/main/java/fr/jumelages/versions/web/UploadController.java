package fr.jumelages.versions.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.shared.Refusal;
import fr.jumelages.versions.Upload;
import fr.jumelages.versions.Versions;
import fr.jumelages.versions.Versions.Checked;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a new version comes in: files are checked, shown with what they change, and put into service or dropped. */
@Controller
@RequestMapping("/administration/versions")
class UploadController {

    private static final String UPLOAD = "/envois/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Versions versions;

    UploadController(Versions versions) {
        this.versions = versions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("versions/list").addObject("versions", versions.inService());
    }

    @PostMapping
    ModelAndView check(
            @RequestParam(name = "fichiers", required = false) List<MultipartFile> sent,
            @AuthenticationPrincipal Person person) {
        try {
            Checked checked = versions.check(UploadedFiles.of(sent).byName(), person);
            return checked.upload() == null
                    ? unprocessable(
                            list().addObject("faults", checked.inspection().faults()))
                    : new ModelAndView("redirect:/administration/versions/envois/" + checked.upload());
        } catch (Refusal refusal) {
            return unprocessable(list().addObject("refusal", refusal));
        }
    }

    @GetMapping(UPLOAD)
    ModelAndView upload(@PathVariable UUID id) {
        Upload upload = versions.upload(id);
        return new ModelAndView("versions/upload")
                .addObject("upload", upload)
                .addObject("present", versions.of(upload.process()).get(0));
    }

    @PostMapping(UPLOAD + "/mise-en-service")
    ModelAndView deploy(@PathVariable UUID id, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        return settled(id, () -> versions.deploy(id, person), "versions.done.inService", flash);
    }

    @PostMapping(UPLOAD + "/abandon")
    ModelAndView drop(@PathVariable UUID id, RedirectAttributes flash) {
        return settled(id, () -> versions.drop(id), "versions.done.dropped", flash);
    }

    private ModelAndView settled(UUID id, Runnable deed, String done, RedirectAttributes flash) {
        Upload upload = versions.upload(id);
        try {
            deed.run();
            flash.addFlashAttribute("done", done);
            return new ModelAndView("redirect:/administration/versions/" + upload.process());
        } catch (Refusal refusal) {
            return unprocessable(upload(id).addObject("refusal", refusal));
        }
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
