package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a director receives while no school comes forward. */
@Component
class SearchLetters {

    private final Outbox outbox;
    private final Directors directors;

    SearchLetters(Outbox outbox, Directors directors) {
        this.outbox = outbox;
        this.directors = directors;
    }

    /** @param schools nearest first, maybe none */
    void suggest(TwinningId twinning, String facilityPath, List<InterestedSchool> schools) {
        String key = schools.isEmpty() ? "contact.silence" : "contact.suggestions";
        List<Map<String, String>> lines =
                schools.stream().map(SearchLetters::line).toList();
        tell(twinning, key, facilityPath, lines);
    }

    void tellAbandoned(TwinningId twinning) {
        tell(twinning, "contact.abandoned", "/taches", List.of());
    }

    private static Map<String, String> line(InterestedSchool school) {
        Integer distance = school.kilometres();
        return Map.of("label", school.label() + (distance == null ? "" : ", " + Math.max(1, distance) + "\u00a0km"));
    }

    private void tell(TwinningId twinning, String key, String path, List<Map<String, String>> lines) {
        outbox.enqueueAll(directors.of(twinning).stream()
                .map(director -> Letter.notice(director.email(), key, path)
                        .with("links", lines)
                        .about(twinning.value()))
                .toList());
    }
}
