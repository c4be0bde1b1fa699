package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Option;
import fr.jumelages.tasklist.StepMaterial;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the common slots to the choice of dates, in the order of the calendar: people read dates that way. */
@Component
class DatesMaterial implements StepMaterial {

    private static final int USUAL_MINUTES = 60;

    private final Framings framings;
    private final PlacesOfTwinnings places;
    private final FramingWords words;

    DatesMaterial(Framings framings, PlacesOfTwinnings places, FramingWords words) {
        this.framings = framings;
        this.places = places;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of("choose-dates");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Framing framing = framings.get(twinning);
        Places where = places.of(twinning);
        Map<String, Object> data = new HashMap<>();
        data.put(
                "slots",
                framing.slots().stream()
                        .sorted()
                        .map(slot -> option(slot, where))
                        .toList());
        data.put("chosenSlots", stillOffered(framing, where));
        data.put("mode", framing.proposal().orElseThrow().mode().name());
        data.put(
                "rhythm",
                framing.schedule()
                        .map(Schedule::rhythm)
                        .orElse(HybridRhythm.TOGETHER)
                        .name());
        data.put(
                "durationMinutes",
                framing.schedule().map(Schedule::durationMinutes).orElse(USUAL_MINUTES));
        return data;
    }

    private static List<String> stillOffered(Framing framing, Places where) {
        return framing.schedule().map(Schedule::dates).orElse(List.of()).stream()
                .filter(framing.slots()::contains)
                .map(slot -> where.atFacility(slot).toString())
                .toList();
    }

    private Option option(Instant slot, Places where) {
        String label = words.moment(slot, where, LocaleContextHolder.getLocale());
        return new Option(where.atFacility(slot).toString(), label);
    }
}
