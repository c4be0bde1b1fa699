package fr.jumelages.local;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.StageTrack;
import fr.jumelages.casefile.TwinningStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every fragment with its call, on one page: {@code /local/styles}. */
@Controller
@Profile("local")
class StylePage {

    private final Clock clock;

    StylePage(Clock clock) {
        this.clock = clock;
    }

    record FieldError(String fieldId, String message) {}

    record Count(Stage stage, long count, long late, String url, Object moved) {}

    @GetMapping("/local/styles")
    String styles(Model model) {
        Instant now = clock.instant();
        model.addAttribute("tracks", tracks(now));
        model.addAttribute("board", board());
        model.addAttribute("errors", errors());
        model.addAttribute("facts", facts());
        model.addAttribute("tips", tips());
        model.addAttribute("past", now.minus(Duration.ofDays(3)));
        model.addAttribute("soon", now.plus(Duration.ofDays(9)));
        return "local/styles";
    }

    private static List<StageTrack> tracks(Instant now) {
        Instant past = now.minus(Duration.ofDays(3));
        return List.of(
                StageTrack.of(Stage.FRAMING, TwinningStatus.LIVE, null, now),
                StageTrack.of(Stage.EVENT, TwinningStatus.LIVE, past, now),
                StageTrack.of(Stage.ONBOARDING, TwinningStatus.ON_HOLD, null, now),
                StageTrack.of(Stage.SCHOOL_CONTACT, TwinningStatus.CANCELLED, null, now),
                StageTrack.of(Stage.FEEDBACK, TwinningStatus.COMPLETED, null, now));
    }

    private static List<Count> board() {
        return List.of(
                new Count(Stage.REGISTRATION, 12, 0, "/suivi?etape=1", null),
                new Count(Stage.SCHOOL_CONTACT, 148, 9, "/suivi?etape=2", null),
                new Count(Stage.FRAMING, 31, 2, "/suivi?etape=3", null),
                new Count(Stage.ONBOARDING, 27, 0, null, null),
                new Count(Stage.EVENT, 64, 1, null, null),
                new Count(Stage.FEEDBACK, 18, 0, null, null));
    }

    private static List<FieldError> errors() {
        return List.of(
                new FieldError("town", "Ville\u202f: indiquez la commune de l’établissement."),
                new FieldError(
                        "residents", "Nombre de résidents\u202f: écrivez un nombre entre 1 et 200, par exemple 12."));
    }

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Établissement", "EHPAD Les Tilleuls, Villeurbanne");
        facts.put("École", "Collège Jean-Zay, Lyon 8e");
        facts.put("Type de jumelage", "Hybride");
        return facts;
    }

    private static List<String> tips() {
        return List.of(
                "Choisissez un espace où chacun s’entend\u202f: loin du réfectoire, près des ascenseurs.",
                "Prévoyez une deuxième animation, plus calme, au cas où le rythme retombe.",
                "Un goûter partagé vaut souvent mieux qu’un long programme.");
    }
}
