package fr.jumelages.audit.web;

import fr.jumelages.audit.AuditLine;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TimelineWords;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a line of the audit says to its reader. */
@Component
class AuditWords {

    private final TimelineWords timeline;
    private final MessageSource messages;

    AuditWords(TimelineWords timeline, MessageSource messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    /** @param text what was seen or done, in words */
    record Told(AuditLine line, String text) {}

    Told of(AuditLine line, Locale locale) {
        return new Told(line, line.changed() ? onTimeline(line, locale) : inAudit(line, locale));
    }

    private String onTimeline(AuditLine line, Locale locale) {
        return timeline.text(new TimelineEntry(line.at(), line.kind(), line.args(), line.actor(), null), locale);
    }

    private String inAudit(AuditLine line, Locale locale) {
        String details = line.args().stream()
                .map(code -> messages.getMessage("administration.role." + code, null, code, locale))
                .collect(Collectors.joining(", "));
        String thing = line.thing() == null ? "" : line.thing();
        String whose = line.about() == null ? "" : line.about();
        return messages.getMessage("audit." + line.kind(), new Object[] {thing, whose, details}, locale);
    }
}
