package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Stage;
import fr.jumelages.workflow.Drawings;
import fr.jumelages.workflow.Drawings.Drawing;
import fr.jumelages.workflow.Drawings.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The process itself as a map of where the projects of a territory stand. Whoever has no territory sees nobody on it. */
@Service
public class ProcessMap {

    /** The drawing of the six stages; the drawing of each stage is one below. */
    public static final String MASTER = "twinning";

    private final Drawings drawings;
    private final Counters counters;
    private final StepCounters steps;
    private final Clock clock;

    ProcessMap(Drawings drawings, Counters counters, StepCounters steps, Clock clock) {
        this.drawings = drawings;
        this.counters = counters;
        this.steps = steps;
        this.clock = clock;
    }

    /** A place of the drawing and who waits there. @param stage of a stage on the master, else null */
    public record Spot(Place place, Stage stage, Waiting waiting) {}

    /**
     * @param process {@link #MASTER}, whose spots count projects, or any other, whose spots count open steps
     * @param departement a code to narrow to, empty for the whole territory
     * @throws fr.jumelages.shared.NotFound when there is no such process
     */
    public List<Spot> of(String process, Person person, String departement) {
        Drawing drawing = drawings.of(process);
        Collection<String> where = Counters.where(person.territory(), departement);
        return process.equals(MASTER) ? stages(drawing, where) : steps(drawing, where);
    }

    private List<Spot> stages(Drawing master, Collection<String> where) {
        Instant now = clock.instant();
        var counts = counters.of(where, now);
        return master.places().stream()
                .flatMap(
                        place -> Stage.ofCallActivity(place.element())
                                .map(stage -> new Spot(place, stage, counts.at(stage)))
                                .stream())
                .toList();
    }

    private List<Spot> steps(Drawing drawing, Collection<String> where) {
        Map<String, Waiting> open = steps.of(where, clock.instant());
        return drawing.places().stream()
                .filter(place -> place.step() != null)
                .map(place -> new Spot(place, null, open.getOrDefault(place.step(), Waiting.NONE)))
                .toList();
    }
}
