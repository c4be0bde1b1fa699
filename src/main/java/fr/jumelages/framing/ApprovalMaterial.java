package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the whole framing, in words, to those who approve it. */
@Component
class ApprovalMaterial implements StepMaterial {

    private final Framings framings;
    private final PlacesOfTwinnings places;
    private final FramingWords words;

    ApprovalMaterial(Framings framings, PlacesOfTwinnings places, FramingWords words) {
        this.framings = framings;
        this.places = places;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of("approve-framing");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Framing framing = framings.get(twinning);
        Locale locale = LocaleContextHolder.getLocale();
        Stream<SummaryLine> halves =
                words.sections(framing, locale).stream().flatMap(section -> section.lines().stream());
        Stream<SummaryLine> meetings = framing.schedule().stream()
                .flatMap(schedule -> meetings(schedule, places.of(twinning), locale).stream());
        return Map.of(
                "framing",
                Stream.concat(meetings, halves).map(ApprovalMaterial::row).toList());
    }

    private List<SummaryLine> meetings(Schedule schedule, Places where, Locale locale) {
        String dates = schedule.dates().stream()
                .map(start -> words.moment(start, where, locale))
                .collect(Collectors.joining(" ; "));
        SummaryLine all = new SummaryLine(words.text("framing.line.dates", locale), dates);
        String duration = words.text("framing.duration", locale, schedule.durationMinutes());
        SummaryLine length = new SummaryLine(words.text("framing.line.duration", locale), duration);
        SummaryLine message = new SummaryLine(words.text("framing.line.message", locale), schedule.messageToTeacher());
        return schedule.messageToTeacher() == null ? List.of(all, length) : List.of(all, length, message);
    }

    private static Map<String, String> row(SummaryLine line) {
        return Map.of("label", line.label(), "value", line.value());
    }
}
