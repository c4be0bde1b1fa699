package fr.jumelages.framing;

import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<SummarySection> sections(FramingVersion version, Locale locale) {
        return Stream.of(FramingSide.values())
                .flatMap(side -> section(side, version, locale).stream())
                .toList();
    }

    /** One half, empty while nobody has written it. */
    Optional<SummarySection> section(FramingSide side, FramingVersion version, Locale locale) {
        return side == FramingSide.FACILITY
                ? Optional.ofNullable(version.proposal()).map(new Lines("project", locale)::project)
                : Optional.ofNullable(version.school()).map(new Lines("class", locale)::school);
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

    /** <em>Enseignant : « plutôt les chansons »</em>. */
    String request(Approval approval, Locale locale) {
        return text("framing.request", locale, text("enum.Role." + approval.role(), locale), approval.comment());
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
                    .add("meetings", proposal.meetings())
                    .add("place", proposal.place())
                    .add("remoteLink", proposal.remoteLink())
                    .add("availability", availability(proposal.availability()))
                    .choice("planB", proposal.planB())
                    .add("planBDetail", proposal.planBDetail())
                    .done();
        }

        SummarySection school(ClassDescription school) {
            return choice("level", school.level())
                    .add("pupils", school.pupils())
                    .add("adults", school.adults())
                    .add("teachingAims", school.teachingAims())
                    .able("canTravel", school.canTravel())
                    .able("canConnect", school.canConnect())
                    .add("availability", availability(school.availability()))
                    .add("head", head(school))
                    .add("needs", school.needs())
                    .done();
        }

        private String head(ClassDescription school) {
            if (!school.headInformed()) {
                return text("framing.head.notYet", locale);
            }
            return text("framing.head.informed", locale, school.headName(), days().day(school.headInformedOn()));
        }

        private String availability(Availability when) {
            String from = days().shortDay(when.from());
            String until = days().shortDay(when.until());
            String halfDays = when.halfDays().stream()
                    .map(half -> text("framing.halfDay." + half, locale))
                    .collect(Collectors.joining(", "));
            return text("framing.availability", locale, from, until, halfDays);
        }

        private DateWords days() {
            return new DateWords(messages, locale, ZoneOffset.UTC, clock.instant());
        }

        private Lines able(String label, String answer) {
            return answer == null ? this : add(label, text("framing.able." + answer, locale));
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
