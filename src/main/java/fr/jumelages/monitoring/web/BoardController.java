package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.CalendarOutlook;
import fr.jumelages.monitoring.SavedViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** <i>Suivi</i>: where the projects of the territory stand, for coordinators and administrators. */
@Controller
class BoardController {

    private final Board board;
    private final BoardFile file;
    private final CalendarOutlook calendars;
    private final SavedViews views;

    BoardController(Board board, BoardFile file, CalendarOutlook calendars, SavedViews views) {
        this.board = board;
        this.file = file;
        this.calendars = calendars;
        this.views = views;
    }

    @GetMapping("/suivi")
    String board(@AuthenticationPrincipal Person person, BoardForm form, HttpServletRequest request, Model model) {
        List<SavedViews.View> own = views.of(person.id());
        if (request.getQueryString() == null && !model.containsAttribute("nudged")) {
            var preferred = own.stream().filter(SavedViews.View::preferred).findFirst();
            if (preferred.isPresent()) {
                return "redirect:" + preferred.get().address();
            }
        }
        model.addAttribute("board", page(person, form, own));
        model.addAttribute("departements", BoardPage.departements(person.territory()));
        model.addAttribute("withoutCalendar", calendars.runningOut(person.territory()));
        model.addAttribute("national", person.territory().national());
        return narrows(request) ? "monitoring/board :: #results" : "monitoring/board";
    }

    private BoardPage page(Person person, BoardForm form, List<SavedViews.View> own) {
        return new BoardPage(
                form,
                board.counts(person, form.departement()),
                board.movement(person, form.departement()),
                board.years(),
                own,
                board.page(person, form.filter(), form.position()));
    }

    /** The same list from its first row to its last. */
    @GetMapping("/suivi/projets.csv")
    ResponseEntity<StreamingResponseBody> file(@AuthenticationPrincipal Person person, BoardForm form, Locale locale) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("projets.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(out -> file.write(person, form.filter(), locale, out));
    }

    /** htmx asks for the list alone, but for the whole page when it goes back in the history. */
    private static boolean narrows(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
