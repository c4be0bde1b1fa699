package fr.jumelages.unblocking;

import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TimelineWords;
import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** In the reader’s language, with the days of Paris. */
@Component
class UnblockingWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final TimelineWords timeline;
    private final Clock clock;

    UnblockingWords(MessageSource messages, TimelineWords timeline, Clock clock) {
        this.messages = messages;
        this.timeline = timeline;
        this.clock = clock;
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, language());
    }

    String line(TimelineEntry entry) {
        return text(
                "unblocking.told.line", dates().shortDay(entry.at()), timeline.text(entry, language()), entry.actor());
    }

    DateWords dates() {
        return new DateWords(messages, language(), PARIS, clock.instant());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
