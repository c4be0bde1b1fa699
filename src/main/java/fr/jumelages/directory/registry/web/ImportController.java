package fr.jumelages.directory.registry.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.directory.registry.imports.RegistryImport;
import fr.jumelages.directory.registry.imports.RegistryImports;
import fr.jumelages.directory.registry.imports.RegistryImports.RefusedLine;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where administrators bring the two registers up to date, and see what became of each file. */
@Controller
class ImportController {

    private static final int SHOWN = 20;
    private static final String ID = "{id:[0-9]{1,15}}";

    private final RegistryImports imports;
    private final RefusalReport report;
    private final MessageSource messages;

    ImportController(RegistryImports imports, RefusalReport report, MessageSource messages) {
        this.imports = imports;
        this.report = report;
        this.messages = messages;
    }

    @GetMapping("/administration/referentiels")
    String list(Model model) {
        model.addAttribute("imports", imports.latest());
        model.addAttribute("facilities", imports.facilities());
        model.addAttribute("schools", imports.schools());
        return "directory/registries";
    }

    @PostMapping(LargeUpload.PATH)
    String upload(
            @RequestParam(name = "fichier", required = false) MultipartFile file,
            @AuthenticationPrincipal Person person,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        if (file == null || file.isEmpty()) {
            return again("registry.file.missing", locale, model, response);
        }
        try {
            long id = imports.upload(file.getOriginalFilename(), file.getSize(), file::getInputStream, person.name());
            return "redirect:/administration/referentiels/" + id;
        } catch (Refusal refusal) {
            return again("refusal." + refusal.code(), locale, model, response);
        }
    }

    @GetMapping("/administration/referentiels/" + ID)
    String one(@PathVariable long id, HttpServletRequest request, Model model) {
        RegistryImport file = imports.get(id);
        List<RefusedLine> refused = new ArrayList<>();
        if (file.refused() > 0 && !file.running()) {
            imports.eachRefusal(id, SHOWN, refused::add);
        }
        model.addAttribute("file", file);
        model.addAttribute("refused", refused);
        return isPart(request) ? "directory/registry-import :: #import" : "directory/registry-import";
    }

    @GetMapping("/administration/referentiels/" + ID + "/refus.csv")
    void refusals(@PathVariable long id, Locale locale, HttpServletResponse response) throws IOException {
        imports.get(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refus-" + id + ".csv\"");
        report.write(id, locale, response.getOutputStream());
    }

    private String again(String key, Locale locale, Model model, HttpServletResponse response) {
        String words = messages.getMessage(key, null, locale);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", words);
        model.addAttribute("errors", List.of(Map.of("fieldId", "fichier", "message", words)));
        return list(model);
    }

    /** htmx asks again and again for the part that changes. */
    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
