package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.monitoring.ProcessMap;
import fr.jumelages.monitoring.ProjectMap;
import fr.jumelages.workflow.Drawings;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The drawings of the process as maps: of a territory for coordinators, of one project for whoever may open it. */
@Controller
class ProcessMapController {

    private final ProcessMap map;
    private final ProjectMap projectMap;
    private final CaseAccess access;
    private final Drawings drawings;

    ProcessMapController(ProcessMap map, ProjectMap projectMap, CaseAccess access, Drawings drawings) {
        this.map = map;
        this.projectMap = projectMap;
        this.access = access;
        this.drawings = drawings;
    }

    @GetMapping("/suivi/carte")
    String master(
            @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String departement, Model model) {
        return stage(ProcessMap.MASTER, person, departement, model);
    }

    @GetMapping("/suivi/carte/{process}")
    String stage(
            @PathVariable String process,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String departement,
            Model model) {
        String code = departement.strip();
        model.addAttribute("map", MapPage.ofTerritory(process, code, map.of(process, person, code)));
        model.addAttribute("departements", BoardPage.departements(person.territory()));
        model.addAttribute("national", person.territory().national());
        return "monitoring/map";
    }

    @GetMapping("/projets/{reference}/carte")
    String project(@PathVariable String reference, @AuthenticationPrincipal Person person, Model model) {
        return projectStage(reference, ProcessMap.MASTER, person, model);
    }

    @GetMapping("/projets/{reference}/carte/{process}")
    String projectStage(
            @PathVariable String reference,
            @PathVariable String process,
            @AuthenticationPrincipal Person person,
            Model model) {
        TwinningSummary project = access.open(reference, person);
        model.addAttribute("project", project);
        model.addAttribute("map", MapPage.ofProject(process, reference, projectMap.of(project, process)));
        return "monitoring/project-map";
    }

    /** The drawing holds nothing of anybody’s projects. @param version which one the page tells of */
    @GetMapping("/processus/{process}.bpmn")
    ResponseEntity<String> drawing(@PathVariable String process, @RequestParam(defaultValue = "0") int version) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(drawings.of(process, version).xml());
    }
}
