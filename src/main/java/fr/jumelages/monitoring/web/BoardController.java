package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Board;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Suivi</i>: where the projects of the territory stand, for coordinators and administrators. */
@Controller
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping("/suivi")
    String board(@AuthenticationPrincipal Person person, BoardForm form, HttpServletRequest request, Model model) {
        var counts = board.counts(person, form.departement());
        var list = board.page(person, form.filter(), form.position());
        model.addAttribute("board", BoardPage.of(form, counts, list, person));
        model.addAttribute("national", person.territory().national());
        return narrows(request) ? "monitoring/board :: #results" : "monitoring/board";
    }

    /** htmx asks for the list alone, but for the whole page when it goes back in the history. */
    private static boolean narrows(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
