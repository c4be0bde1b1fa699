package fr.jumelages.correspondence;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import fr.jumelages.correspondence.ProjectLetter.State;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a case: which letters left, which wait, which were refused and why. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LettersPanel implements CasePanel {

    private static final int SHOWN = 15;

    private final ProjectLetters letters;

    LettersPanel(ProjectLetters letters) {
        this.letters = letters;
    }

    /** @param more whether older ones are left out */
    public record Shown(List<ProjectLetter> letters, boolean more, boolean coordinates) {

        public long refused() {
            return letters.stream()
                    .filter(letter -> letter.state() == State.REFUSED)
                    .count();
        }
    }

    @Override
    public Optional<Content> of(CaseReading reading) {
        boolean coordinates = reading.isOfCoordinator();
        List<ProjectLetter> newest = letters.newest(reading.twinning().id(), reading.reader(), coordinates, SHOWN + 1);
        List<ProjectLetter> shown = newest.subList(0, Math.min(SHOWN, newest.size()));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        "correspondence/panel", "letters", new Shown(shown, newest.size() > SHOWN, coordinates)));
    }
}
