package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The versions of a framing side by side, in words. */
@Component
class FramingVersions {

    private final PlacesOfTwinnings places;
    private final FramingWords words;

    FramingVersions(PlacesOfTwinnings places, FramingWords words) {
        this.places = places;
        this.words = words;
    }

    /** All points of a version, the meetings first. */
    List<SummaryLine> lines(TwinningId twinning, FramingVersion version, Locale locale) {
        List<SummaryLine> lines = new ArrayList<>();
        if (version.schedule() != null) {
            lines.addAll(meetings(version.schedule(), places.of(twinning), locale));
        }
        words.sections(version, locale).forEach(section -> lines.addAll(section.lines()));
        return lines;
    }

    /** What this version says otherwise than the one before; nothing for the first. */
    List<FramingChange> changes(TwinningId twinning, Framing framing, int round, Locale locale) {
        if (round == 1) {
            return List.of();
        }
        return FramingChange.between(
                lines(twinning, framing.versionOf(round - 1), locale),
                lines(twinning, framing.versionOf(round), locale));
    }

    /** The same for one half. */
    List<FramingChange> changes(FramingSide side, Framing framing, Locale locale) {
        if (framing.round() == 1) {
            return List.of();
        }
        return FramingChange.between(
                half(side, framing.versionOf(framing.round() - 1), locale), half(side, framing.latest(), locale));
    }

    List<SummaryLine> half(FramingSide side, FramingVersion version, Locale locale) {
        return words.section(side, version, locale).map(SummarySection::lines).orElse(List.of());
    }

    private List<SummaryLine> meetings(Schedule schedule, Places where, Locale locale) {
        String dates = schedule.dates().stream()
                .map(start -> words.moment(start, where, locale))
                .collect(Collectors.joining(" ; "));
        String duration = words.text("framing.duration", locale, schedule.durationMinutes());
        List<SummaryLine> lines = new ArrayList<>();
        lines.add(new SummaryLine(words.text("framing.line.dates", locale), dates));
        lines.add(new SummaryLine(words.text("framing.line.duration", locale), duration));
        if (schedule.rhythm() != null) {
            String rhythm = words.text("enum.HybridRhythm." + schedule.rhythm(), locale);
            lines.add(new SummaryLine(words.text("framing.line.rhythm", locale), rhythm));
        }
        if (schedule.messageToTeacher() != null) {
            lines.add(new SummaryLine(words.text("framing.line.message", locale), schedule.messageToTeacher()));
        }
        return lines;
    }
}
