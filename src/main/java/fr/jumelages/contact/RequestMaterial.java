package fr.jumelages.contact;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Option;
import fr.jumelages.tasklist.StepMaterial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school’s request, as the director reads it before answering, and the projects that the school may join. Shown as
 * context rather than in the form’s table, because a table is wider than a phone.
 */
@Component
class RequestMaterial implements StepMaterial {

    private final ContactRequests requests;
    private final Partnerships partnerships;
    private final RequestRows rows;

    RequestMaterial(ContactRequests requests, Partnerships partnerships, RequestRows rows) {
        this.requests = requests;
        this.partnerships = partnerships;
        this.rows = rows;
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
                .map(this::data)
                .orElse(Map.of());
    }

    private Map<String, Object> data(ContactRequest request) {
        List<Map.Entry<String, String>> told = new ArrayList<>(rows.call(request));
        told.addAll(rows.of(request));
        Map<String, Object> data = new HashMap<>();
        data.put(CONTEXT, new Content("contact/told", "told", told));
        List<TwinningSummary> projects = partnerships.joinable(request);
        if (!projects.isEmpty()) {
            data.put("partnerships", options(projects));
        }
        return data;
    }

    private List<Option> options(List<TwinningSummary> projects) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(ContactAnswers.NEW_PROJECT, rows.words("contact.partnership.new")));
        projects.forEach(project -> options.add(new Option(
                project.reference(),
                rows.words(
                        "contact.partnership.join",
                        project.schoolName(),
                        project.reference(),
                        rows.words("site.stage." + project.stage())))));
        return options;
    }
}
