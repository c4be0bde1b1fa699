package fr.jumelages.contact;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school’s request, as the director reads it before answering. Shown as context rather than in the form’s table,
 * because a table is wider than a phone.
 */
@Component
class RequestMaterial implements StepMaterial {

    private final ContactRequests requests;
    private final MessageSource messages;

    RequestMaterial(ContactRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public Set<String> forms() {
        return Set.of("answer-contact");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return requests.findById(subject)
                .filter(request -> request.twinning().equals(twinning))
                .map(request -> Map.<String, Object>of(CONTEXT, new Content("contact/told", "told", rows(request))))
                .orElse(Map.of());
    }

    private List<Map.Entry<String, String>> rows(ContactRequest request) {
        ContactAsk ask = request.ask();
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        add(rows, "school", request.schoolName());
        add(rows, "teacher", ask.teacherName());
        add(rows, "email", ask.teacherEmail());
        add(rows, "level", words("enum.SchoolLevel." + ask.level()));
        add(rows, "pupils", ask.pupils());
        add(rows, "type", words("enum.TwinningType." + ask.type()));
        add(rows, "wishedDates", ask.wishedDates());
        add(rows, "message", ask.message());
        return rows;
    }

    private void add(List<Map.Entry<String, String>> rows, String key, Object value) {
        if (value != null) {
            rows.add(Map.entry(words("contact.request." + key), value.toString()));
        }
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
