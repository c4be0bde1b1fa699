package fr.jumelages.framing;

import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A framing told in words, the same for those who approve it, for the sheet and for the case page. */
@Component
class FramingWords {

    private final MessageSource messages;
    private final Clock clock;

    FramingWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Halves that nobody has written yet are left out. */
    List<SummarySection> sections(Framing framing, Locale locale) {
        List<SummarySection> sections = new ArrayList<>();
        framing.proposal().ifPresent(proposal -> sections.add(new Lines("project", locale).project(proposal)));
        framing.classDescription().ifPresent(school -> sections.add(new Lines("class", locale).school(school)));
        return sections;
    }

    /** <em>vendredi 4 décembre 2026 à 10 h</em>, in the facility’s zone. */
    String moment(Instant start, Places places, Locale locale) {
        return dates(places, locale).moment(start);
    }

    /** <em>Directrice : validé le vendredi 4 décembre 2026</em>. */
    String agreement(Approval approval, String name, Places places, Locale locale) {
        String day = dates(places, locale).day(approval.givenAt());
        String role = text("enum.Role." + approval.role(), locale);
        return messages.getMessage("framing.sheet.agreement", new Object[] {name, role, day}, locale);
    }

    String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private DateWords dates(Places places, Locale locale) {
        return new DateWords(messages, locale, places.facility().timeZone(), clock.instant());
    }

    private final class Lines {

        private final String section;
        private final Locale locale;
        private final List<SummaryLine> lines = new ArrayList<>();

        Lines(String section, Locale locale) {
            this.section = section;
            this.locale = locale;
        }

        SummarySection project(Proposal proposal) {
            return add("mode", text("framing.mode." + proposal.mode(), locale))
                    .add("theme", proposal.theme())
                    .add("objectives", proposal.objectives())
                    .add("activityKinds", labels(proposal.activityKinds()))
                    .add("activities", proposal.activities())
                    .add("residents", proposal.residents())
                    .add("place", proposal.place())
                    .add("remoteLink", proposal.remoteLink())
                    .choice("planB", proposal.planB())
                    .add("planBDetail", proposal.planBDetail())
                    .done();
        }

        SummarySection school(ClassDescription school) {
            return choice("level", school.level())
                    .add("pupils", school.pupils())
                    .add("adults", school.adults())
                    .add("teachingAims", school.teachingAims())
                    .add("canTravel", text("framing.canTravel." + school.canTravel(), locale))
                    .add("head", head(school))
                    .add("needs", school.needs())
                    .done();
        }

        private String head(ClassDescription school) {
            if (!school.headInformed()) {
                return text("framing.head.notYet", locale);
            }
            var words = new DateWords(messages, locale, java.time.ZoneOffset.UTC, clock.instant());
            return text("framing.head.informed", locale, school.headName(), words.day(school.headInformedOn()));
        }

        private Lines choice(String label, Enum<?> value) {
            return add(label, label(value));
        }

        private Lines add(String label, Object value) {
            if (value != null) {
                lines.add(new SummaryLine(text("framing.line." + label, locale), value.toString()));
            }
            return this;
        }

        private SummarySection done() {
            return new SummarySection(text("framing.section." + section, locale), lines);
        }

        private String labels(List<? extends Enum<?>> values) {
            return values.stream().map(this::label).collect(Collectors.joining(", "));
        }

        private String label(Enum<?> value) {
            return text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name(), locale);
        }
    }
}
