package fr.jumelages.contact;

import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A school’s request as label and value pairs, for whoever has to decide about it. */
@Component
class RequestRows {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final Clock clock;

    RequestRows(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<Map.Entry<String, String>> of(ContactRequest request) {
        ContactAsk ask = request.ask();
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        add(rows, "school", request.schoolName());
        add(rows, "town", ask.town());
        add(rows, "teacher", ask.teacherName());
        add(rows, "email", ask.teacherEmail());
        add(rows, "level", words("enum.SchoolLevel." + ask.level()));
        add(rows, "pupils", ask.pupils());
        add(rows, "type", words("enum.TwinningType." + ask.type()));
        add(rows, "wishedDates", ask.wishedDates());
        add(rows, "message", ask.message());
        return rows;
    }

    /** What became of the call that was proposed; nothing when none was. */
    List<Map.Entry<String, String>> call(ContactRequest request) {
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        CallProposal call = request.call();
        if (call != null && call.chosenAt() != null) {
            add(rows, "callAgreed", moment(call.chosenAt()) + ", " + call.phone());
        } else if (call != null) {
            add(
                    rows,
                    "callProposed",
                    moment(call.slots().get(0)) + "\n" + moment(call.slots().get(1)));
            add(rows, "callAnswer", words("contact.request." + (call.noneSuit() ? "callNoneSuits" : "callSilence")));
            add(rows, "callWords", call.words());
        }
        return rows;
    }

    void add(List<Map.Entry<String, String>> rows, String key, Object value) {
        if (value != null) {
            rows.add(Map.entry(words("contact.request." + key), value.toString()));
        }
    }

    String words(String key, Object... args) {
        return messages.getMessage(key, args, language());
    }

    String day(Instant moment) {
        return dates().day(moment);
    }

    private String moment(LocalDateTime moment) {
        return words("date.moment", dates().day(moment.toLocalDate()), dates().time(moment.toLocalTime()));
    }

    private DateWords dates() {
        return new DateWords(messages, language(), PARIS, clock.instant());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
