package fr.jumelages.local;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets every story live a day: register, be found, answer what is open, wait. */
@Component
@Profile("local")
class DemoStage {

    private static final Logger log = LoggerFactory.getLogger(DemoStage.class);

    /** People answer every third day, so that dates look like life. */
    private static final int PACE = 3;

    private final Casefile casefile;
    private final DemoRound round;
    private final DemoEntrance entrance;
    private final DemoCast cast;
    private final Map<DemoStory, String> references = new HashMap<>();
    private final Set<DemoStory> stopped = new HashSet<>();

    DemoStage(Casefile casefile, DemoRound round, DemoEntrance entrance, DemoCast cast) {
        this.casefile = casefile;
        this.round = round;
        this.entrance = entrance;
        this.cast = cast;
    }

    void play(List<DemoStory> stories, int daysAgo) {
        stories.stream().filter(story -> story.daysAgo() == daysAgo).forEach(this::begin);
        stories.stream()
                .filter(story -> story.daysAgo() > daysAgo && (story.daysAgo() - daysAgo) % PACE == 0)
                .forEach(this::liveOrStop);
    }

    /** A story that no longer fits the forms must not keep a newcomer from starting; the log says which one. */
    private void liveOrStop(DemoStory story) {
        try {
            live(story);
        } catch (RuntimeException e) {
            stopped.add(story);
            log.error("The demo project {} stops here: {}", story.facility(), e.toString());
        }
    }

    void end(List<DemoStory> stories) {
        stories.forEach(this::meetFate);
    }

    private void begin(DemoStory story) {
        references.put(story, entrance.register(story));
    }

    private void live(DemoStory story) {
        TwinningSummary twinning = twinning(story);
        if (stopped.contains(story) || round.isOver(twinning) || hasArrived(story, twinning)) {
            return;
        }
        if (round.answerAll(twinning, story)) {
            return;
        }
        if (twinning.stage() == Stage.REGISTRATION) {
            entrance.confirm(story);
        } else if (twinning.stage() == Stage.SCHOOL_CONTACT) {
            entrance.ask(story, twinning);
        } else if (twinning.stage() == Stage.FEEDBACK) {
            entrance.answerQuestionnaires(twinning);
        }
    }

    /** A story that stays in a stage still does the first things there, but never the last. */
    private boolean hasArrived(DemoStory story, TwinningSummary twinning) {
        boolean there = twinning.stage().name().equals(story.until());
        return switch (story.fate() == null ? "" : story.fate()) {
            case "unconfirmed" -> true;
            case "review" -> round.hasOpen(twinning);
            case "contact" -> there && entrance.hasAsked(story);
            default -> there;
        };
    }

    private void meetFate(DemoStory story) {
        TwinningSummary twinning = twinning(story);
        if ("hold".equals(story.fate())) {
            round.as(cast.coordinator(), () -> casefile.hold(twinning.id(), null));
        }
        if ("cancel".equals(story.fate())) {
            round.as(cast.coordinator(), () -> casefile.cancel(twinning.id(), CancellationReason.TRANSPORT, null));
        }
    }

    private TwinningSummary twinning(DemoStory story) {
        return casefile.byReference(references.get(story)).orElseThrow();
    }
}
