package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Statistics;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What the programme took and lost in a year, as a page and as a file. */
@Controller
class StatisticsController {

    private final Statistics statistics;
    private final StatisticsFile file;

    StatisticsController(Statistics statistics, StatisticsFile file) {
        this.statistics = statistics;
        this.file = file;
    }

    @GetMapping("/suivi/statistiques")
    String page(
            @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String departement, Model model) {
        String code = departement.strip();
        model.addAttribute("page", StatisticsPage.of(code, statistics.of(person, code)));
        model.addAttribute("departements", BoardPage.departements(person.territory()));
        model.addAttribute("national", person.territory().national());
        return "monitoring/statistics";
    }

    @GetMapping("/suivi/statistiques.csv")
    ResponseEntity<StreamingResponseBody> file(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String departement,
            Locale locale) {
        var figures = statistics.of(person, departement.strip());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("statistiques.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(out -> file.write(figures, locale, out));
    }
}
