package fr.jumelages.meeting;

import fr.jumelages.workflow.Decisions;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The running order that somebody begins with: what the decision {@code running-order-proposal} says for such a meeting. */
@Component
class RunningOrderProposal {

    private static final int STEP = 5;

    private final Decisions decisions;
    private final MessageSource messages;
    private final MeetingTime time;

    RunningOrderProposal(Decisions decisions, MessageSource messages, MeetingTime time) {
        this.decisions = decisions;
        this.messages = messages;
        this.time = time;
    }

    /** As rows of the form, in the reader’s language, at full five minutes of the facility’s time. */
    List<Map<String, Object>> rows(Meeting meeting) {
        LocalTime start =
                meeting.startsAt().atZone(time.zone(meeting.twinning())).toLocalTime();
        return decisions
                .evaluate(
                        "running-order-proposal",
                        Map.of("meetingMode", meeting.mode().name()))
                .stream()
                .map(rule -> row(
                        (String) rule.get("moment"),
                        start.plusMinutes(minutes(meeting, ((Number) rule.get("percent")).intValue()))))
                .toList();
    }

    private static long minutes(Meeting meeting, int percent) {
        return Math.round(meeting.duration().toMinutes() * percent / 100.0 / STEP) * STEP;
    }

    private Map<String, Object> row(String moment, LocalTime at) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Object> row = new HashMap<>();
        row.put("time", at.toString());
        for (String field : List.of("what", "who", "material", "planB")) {
            row.put(field, messages.getMessage(moment + "." + field, null, null, locale));
        }
        row.values().removeIf(java.util.Objects::isNull);
        return row;
    }
}
