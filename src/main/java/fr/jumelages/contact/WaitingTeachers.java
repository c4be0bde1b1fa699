package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whoever still waits for an answer in a project that gives none any more is told, with places to turn to. */
@Component
class WaitingTeachers {

    private final ContactRequests requests;
    private final ContactLetters letters;
    private final Clock clock;

    WaitingTeachers(ContactRequests requests, ContactLetters letters, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.clock = clock;
    }

    void letGo(TwinningId twinning) {
        requests.findByTwinningIdAndStatusIn(twinning.value(), ContactStatus.UNANSWERED)
                .forEach(request -> {
                    request.close(clock.instant());
                    requests.saveAndFlush(request);
                    letters.tellClosed(request);
                });
    }
}
